import { rpxToVw } from '../../rpx'
import { asText, assetUrl, make, putAttribute } from '../dom'
import { emit, type Component, type Known } from '../nodes'

type Shown = Known & { node: HTMLElement }

const FITS: Record<string, string> = { scaleToFill: 'fill', aspectFit: 'contain', aspectFill: 'cover' }

/** `<image>` */
export const image = ({ node }: Shown): Component => {
  const picture = make('img', node)
  picture.onload = () => emit(node, 'load', { width: picture.naturalWidth, height: picture.naturalHeight })
  picture.onerror = () => emit(node, 'error', { errMsg: `GET ${picture.src} error` })
  return {
    slot: make('span', node, 'hide'),
    set: {
      src: (value) => putAttribute(picture, 'src', value ? assetUrl(value) : null),
      alt: (value) => putAttribute(picture, 'alt', value),
      mode: (value) => {
        picture.style.objectFit = FITS[asText(value)] ?? 'fill'
        node.toggleAttribute('width-fix', value === 'widthFix')
      },
    },
  }
}

/** `<progress>` */
export const progress = ({ node }: Shown): Component => {
  const bar = make('i', node)
  return { set: { percent: (value) => void (bar.style.width = `${asText(value)}%`) } }
}

/** `<icon>` */
export const icon = ({ node }: Shown): Component => ({ set: { type: (value) => putAttribute(node, 'type', value) } })

/** `<slider>` */
export const slider = ({ node }: Shown): Component => {
  const range = make('input', node)
  range.type = 'range'
  range.onchange = () => emit(node, 'change', { value: Number(range.value) })
  range.oninput = () => emit(node, 'changing', { value: Number(range.value) })
  return {
    value: () => Number(range.value),
    set: Object.fromEntries(
      ['value', 'min', 'max', 'step'].map((name) => [name, (value: unknown) => putAttribute(range, name, value)]),
    ),
  }
}

type RichNode =
  string | { type?: string; text?: string; name?: string; attrs?: Record<string, string>; children?: RichNode[] }

/** `<rich-text>` */
export const richText = ({ node }: Shown): Component => ({
  set: {
    nodes: (value) => {
      const template = make('template')
      template.innerHTML = Array.isArray(value) ? (value as RichNode[]).map(htmlOf).join('') : asText(value)
      template.content.querySelectorAll('script,iframe').forEach((each) => each.remove())
      node.replaceChildren(template.content)
    },
  },
})

const htmlOf = (node: RichNode): string => {
  if (typeof node === 'string') return node
  if (node.type === 'text') return node.text ?? ''
  const attributes = Object.entries(node.attrs ?? {}).map(([name, value]) => ` ${name}="${value}"`)
  return `<${node.name}${attributes.join('')}>${(node.children ?? []).map(htmlOf).join('')}</${node.name}>`
}

const SYSTEM_FONT = 'system'

/** `<page-meta>`: the page's own style and the size that `rem` stands for. */
export const pageMeta = (): Component => ({
  set: {
    'root-font-size': (value) => void (document.documentElement.style.fontSize = fontSize(value)),
    'page-font-size': (value) => void (document.body.style.fontSize = fontSize(value)),
    'page-style': (value) => document.body.setAttribute('style', rpxToVw(asText(value))),
    'background-color': (value) => void (document.documentElement.style.backgroundColor = asText(value)),
  },
})

const fontSize = (value: unknown) =>
  value === SYSTEM_FONT ? (document.documentElement.dataset['systemFont'] ?? '') : rpxToVw(asText(value))
