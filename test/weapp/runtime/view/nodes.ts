import { type ViewEvent } from '../protocol'

type Setter = (value: unknown) => void

/** What makes a tag more than a box: what its attributes do, what a tap does, what it is worth in a form. */
export type Component = {
  set?: Record<string, Setter>
  /** Where children go, if not into the element itself. */
  slot?: Node
  value?: () => unknown
  reset?: () => void
  tap?: () => void
}

/** A node of the page that the logic knows by number. */
export type Known = {
  id: number
  node: Node
  tag: string
  component: Component
  name: string
  attributes: Record<string, unknown>
}

const byId = new Map<number, Known>()
const byNode = new WeakMap<Node, Known>()
const PAGE = Number(location.pathname.split('/')[2])

/** What the test puts on the window. */
type Outside = { weappEmit: (event: ViewEvent) => Promise<void> }

type WithoutPage<Event> = Event extends unknown ? Omit<Event, 'page'> : never

/** Reports to the logic. */
export const send = (event: WithoutPage<ViewEvent>) =>
  void (window as unknown as Outside).weappEmit({ ...event, page: PAGE })

/** Remembers a node under the number that the logic gave it. */
export const remember = (id: number, tag: string, node: Node): Known => {
  const known: Known = { id, node, tag, component: {}, name: '', attributes: {} }
  byId.set(id, known)
  byNode.set(node, known)
  return known
}

export const forget = (id: number) => byId.delete(id)

/** The node with a number; the logic never names one that it did not make. */
export const nodeOf = (id: number): Known => {
  const known = byId.get(id)
  if (!known) throw new Error(`no node ${id}`)
  return known
}

/** What is known of a DOM node, if the logic made it. */
export const knownOf = (node: Node | null | undefined) => (node ? byNode.get(node) : undefined)

/** The nearest node at or above this one that the logic made. */
export const ownerOf = (node: Node | null): Known | undefined => {
  for (let at = node; at; at = at.parentNode) {
    const known = byNode.get(at)
    if (known) return known
  }
  return undefined
}

/** Tells the logic that something happened at a node. */
export const emit = (node: Node, type: string, detail: unknown = {}) => {
  const owner = ownerOf(node)
  if (owner) send({ kind: 'event', node: owner.id, type, detail, bubbles: false })
}

// The page itself and the elements that stand for components are not written in any WXML.
const UNWRITTEN = new Set(['#', 'virtual', 'page', 'x'])

/** How many WXML elements the page has now. */
export const countNodes = () =>
  Array.from(document.querySelectorAll('page-root *'), knownOf).filter((known) => known && !UNWRITTEN.has(known.tag))
    .length
