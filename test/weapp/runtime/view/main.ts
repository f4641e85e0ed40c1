// The page's side: draws what the logic asks and reports what people do. Runs in an iframe, one per open page.
import { type View } from '../protocol'
import { listenToGestures } from './gestures'
import { countNodes, nodeOf } from './nodes'
import { applyOperations } from './operations'

const measure = (id: number, what: 'rect' | 'scroll') => {
  const element = nodeOf(id).node as HTMLElement
  if (what === 'rect') {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { left, top, width, height }
  }
  const scroller = element.localName === 'page-root' ? document.scrollingElement! : element
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = scroller
  return { scrollLeft, scrollTop, scrollWidth, scrollHeight }
}

listenToGestures()
Object.assign(window, { view: { apply: applyOperations, measure, countNodes } satisfies View })
