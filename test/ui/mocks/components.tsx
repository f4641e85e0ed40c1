import { createElement, type CSSProperties, type MouseEventHandler, type ReactNode } from 'react'

/** Taro's elements as plain ones. Only what the browser edition draws with: fields and buttons are native there. */
type Props = {
  children?: ReactNode
  className?: string
  style?: CSSProperties
  id?: string
  role?: string
  onClick?: MouseEventHandler
  [aria: `aria-${string}`]: string | undefined
  [other: string]: unknown
}

const element =
  (tag: string) =>
  ({ children, className, style, id, role, onClick, ...rest }: Props) =>
    createElement(tag, { className, style, id, role, onClick, ...ariaOf(rest) }, children)

const ariaOf = (props: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(props).filter(([name]) => name.startsWith('aria-')))

export const View = element('div')
export const Text = element('span')
export const ScrollView = element('div')
export const Label = element('label')
export const RichText = element('div')
export const Canvas = element('canvas')
export const Swiper = element('div')
export const SwiperItem = element('div')
export const Form = element('form')
export const Picker = element('div')

export const Button = ({ children, disabled, onClick, ...rest }: Props & { disabled?: boolean }) =>
  createElement('button', { type: 'button', disabled, onClick, ...ariaOf(rest) }, children)

export const Image = ({ src, className, onClick, ...rest }: Props & { src?: string }) =>
  createElement('img', { src, className, onClick, alt: rest['aria-label'] ?? '' })

type FieldProps = Props & { value?: string; placeholder?: string; onInput?: (event: unknown) => void }

const field =
  (tag: string) =>
  ({ value = '', placeholder, onInput, className, ...rest }: FieldProps) =>
    createElement(tag, {
      value,
      placeholder,
      className,
      ...ariaOf(rest),
      onChange: (event: { target: { value: string } }) => onInput?.({ detail: { value: event.target.value } }),
    })

export const Input = field('input')
export const Textarea = field('textarea')
