import { knownOf, ownerOf, send } from './nodes'

const LONG_PRESS_MILLISECONDS = 350
const NEAR_BOTTOM = 50
const ANIMATIONS = ['transitionend', 'animationstart', 'animationiteration', 'animationend'] as const

/** Reports fingers, scrolling and animations to the logic, and lets built-in components react to taps. */
export const listenToGestures = () => {
  let longPress: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('pointerdown', (event) => {
    bubble(event, 'touchstart')
    clearTimeout(longPress)
    longPress = setTimeout(() => bubble(event, 'longpress'), LONG_PRESS_MILLISECONDS)
  })
  document.addEventListener('pointermove', (event) => {
    if (event.buttons) bubble(event, 'touchmove')
  })
  document.addEventListener('pointerup', (event) => {
    clearTimeout(longPress)
    bubble(event, 'touchend')
  })
  document.addEventListener('pointercancel', () => clearTimeout(longPress))
  document.addEventListener('click', handleTap)
  document.addEventListener('scroll', handleScroll())
  for (const type of ANIMATIONS) {
    document.addEventListener(type, (event) =>
      report(event.target as Node, type, { detail: { elapsedTime: event.elapsedTime } }),
    )
  }
}

type Happening = { detail: unknown; touches?: Record<string, unknown> }

const report = (target: Node, type: string, { detail, touches }: Happening) => {
  const owner = ownerOf(target)
  if (owner) send({ kind: 'event', node: owner.id, type, detail, bubbles: true, touches })
}

const bubble = (event: MouseEvent, type: string) => {
  const { pageX, pageY, clientX, clientY } = event
  const touch = { identifier: 0, pageX, pageY, clientX, clientY }
  const touches = { touches: type === 'touchend' ? [] : [touch], changedTouches: [touch] }
  report(event.target as Node, type, { detail: { x: pageX, y: pageY }, touches })
}

const TAPPABLE = 'wx-button,wx-switch,wx-checkbox,wx-radio,wx-picker,wx-label,wx-navigator'

const handleTap = (event: MouseEvent) => {
  const target = event.target as Element
  if (target.closest('.sheet') || target.closest('wx-button[disabled]')) return

  bubble(event, 'tap')
  react(target.closest(TAPPABLE))
}

/** A button lets the tap through to the picker or label around it; every other control keeps it. */
const react = (control: Element | null | undefined): void => {
  knownOf(control)?.component.tap?.()
  if (control?.localName === 'wx-button') react(control.parentElement?.closest(TAPPABLE))
}

const handleScroll = () => {
  let last = 0
  let wasAtBottom = false
  return () => {
    const { scrollTop, scrollHeight } = document.scrollingElement!
    send({ kind: 'scroll', scrollTop })
    const isAtBottom = scrollTop + window.innerHeight + NEAR_BOTTOM >= scrollHeight
    if (isAtBottom && !wasAtBottom && scrollTop > last) send({ kind: 'reachBottom' })
    wasAtBottom = isAtBottom
    last = scrollTop
  }
}
