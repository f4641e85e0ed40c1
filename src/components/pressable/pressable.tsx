import { useEffect, useRef, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { given } from '../given'

export type PressableProps = {
  children?: ReactNode
  onClick?: (() => void) | undefined
  className?: string | undefined
  /** WeChat has no :active; this class is on while the finger is down. */
  pressedClass?: string | undefined
  role?: 'button' | 'link' | 'tab' | 'checkbox' | 'radio' | 'switch' | undefined
  /** What it is called where its text does not say it. */
  label?: string | undefined
  isOff?: boolean | undefined
  /** Chosen, ticked, switched on. */
  isOn?: boolean | undefined
  isExpanded?: boolean | undefined
  /** The keyboard starts here when it appears. */
  takesFocus?: boolean | undefined
}

/** The one thing that can be pressed: a real button in the browser, a View with a role in WeChat. */
export const Pressable = (props: PressableProps) =>
  process.env.TARO_ENV === 'weapp' ? <WeChatPressable {...props} /> : <BrowserPressable {...props} />

function BrowserPressable({ children, onClick, className, role, label, isOff, isOn, ...rest }: PressableProps) {
  const button = useFocus(rest.takesFocus)

  return (
    <button
      ref={button}
      type="button"
      className={className}
      role={role === 'button' ? undefined : role}
      aria-label={label}
      aria-checked={isTicked(role) ? isOn === true : undefined}
      aria-selected={role === 'tab' ? isOn === true : undefined}
      aria-pressed={isToggle(role) ? isOn : undefined}
      aria-expanded={rest.isExpanded}
      disabled={isOff === true}
      onClick={onClick}
    >
      {children}
    </button>
  )
}

// Taro's elements are hidden until they have set themselves up, and what is hidden takes no focus.
function useFocus(isWanted = false) {
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!isWanted) return
    const timer = setTimeout(() => button.current?.focus(), 60)
    return () => clearTimeout(timer)
  }, [isWanted])

  return button
}

function WeChatPressable(props: PressableProps) {
  const { children, onClick, className, pressedClass = 'none', role = 'button', isOff } = props

  return (
    <View
      {...given({ className, onClick: isOff ? undefined : onClick })}
      {...statesOf(props)}
      ariaRole={role}
      hoverClass={isOff ? 'none' : pressedClass}
    >
      {children}
    </View>
  )
}

const statesOf = ({ role, label, isOff, isOn, isExpanded }: PressableProps) =>
  given({
    ariaLabel: label,
    ariaDisabled: isOff ? 'true' : undefined,
    ariaChecked: isTicked(role) ? String(isOn === true) : undefined,
    ariaSelected: role === 'tab' ? String(isOn === true) : undefined,
    ariaExpanded: isExpanded?.toString(),
  })

const isTicked = (role: PressableProps['role']) => role === 'checkbox' || role === 'radio' || role === 'switch'
const isToggle = (role: PressableProps['role']) => role === undefined || role === 'button'
