import { asText, isTrue, make } from '../dom'
import { emit, knownOf, type Component, type Known } from '../nodes'

type Scroller = Known & { node: HTMLElement }
const NEAR_EDGE = 50

/** `<scroll-view>` */
export const scrollView = ({ node }: Scroller): Component => {
  let last = 0
  node.addEventListener('scroll', () => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = node
    const moved = scrollTop - last
    last = scrollTop
    emit(node, 'scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: 0, deltaY: -moved })
    if (moved > 0 && scrollTop + clientHeight + NEAR_EDGE >= scrollHeight)
      emit(node, 'scrolltolower', { direction: 'bottom' })
    if (moved < 0 && scrollTop <= NEAR_EDGE) emit(node, 'scrolltoupper', { direction: 'top' })
  })
  return {
    set: {
      'scroll-x': (value) => void (node.style.overflowX = isTrue(value) ? 'auto' : 'hidden'),
      'scroll-y': (value) => void (node.style.overflowY = isTrue(value) ? 'auto' : 'hidden'),
      'scroll-top': (value) => {
        if (asText(value) !== '') node.scrollTop = parseFloat(asText(value))
      },
      'scroll-into-view': (value) => {
        const target = value ? node.querySelector<HTMLElement>(`#${CSS.escape(asText(value))}`) : null
        if (target) node.scrollTop = target.offsetTop - node.offsetTop
      },
    },
  }
}

/** `<swiper>`: shows one of its items; the `change` event comes only from a finger. */
export const swiper = ({ node }: Scroller): Component => {
  const track = make('div', node, 'track')
  let current = 0
  const place = () =>
    Array.from(track.children).forEach((item, index) => {
      ;(item as HTMLElement).style.transform = `translateX(${(index - current) * 100}%)`
    })
  new MutationObserver(place).observe(track, { childList: true })

  node.addEventListener('wheel', (event: WheelEvent) => {
    const next = Math.min(Math.max(current + Math.sign(event.deltaX), 0), track.children.length - 1)
    if (next === current) return
    current = next
    place()
    const currentItemId = asText(knownOf(track.children[current])?.attributes['item-id'])
    emit(node, 'change', { current, currentItemId, source: 'touch' })
    emit(node, 'animationfinish', { current, currentItemId, source: 'touch' })
  })
  return {
    slot: track,
    set: {
      current: (value) => {
        current = Number(value ?? 0)
        place()
      },
    },
  }
}
