import { type Operation, type Operations } from '../protocol'
import { rpxToVw } from '../rpx'
import { createComponent } from './components/create'
import { asText, isTrue, putAttribute } from './dom'
import { forget, nodeOf, remember } from './nodes'

const sheets = new Map<number, HTMLStyleElement>()

const slotOf = (id: number) => nodeOf(id).component.slot ?? nodeOf(id).node
const elementOf = (id: number) => nodeOf(id).node as HTMLElement

/** Carries out what the logic asks, in order. */
export const applyOperations = (operations: Operation[]) => {
  for (const [name, ...args] of operations) (APPLY[name] as (...args: unknown[]) => void)(...args)
}

const APPLY: { [Name in keyof Operations]: (...args: Operations[Name]) => void } = {
  element: (id, tag) => createComponent(remember(id, tag, document.createElement(`wx-${tag}`))),
  textNode: (id, text) => void remember(id, '#', document.createTextNode(text)),
  fragment: (id) => void remember(id, '#', document.createDocumentFragment()),
  root: (id) => void remember(id, '#', document.querySelector('page-root')!),
  append: (parent, child) => void slotOf(parent).appendChild(nodeOf(child).node),
  remove: (_, child) => removeNode(nodeOf(child).node),
  insert: (parent, child, before) => void slotOf(parent).insertBefore(nodeOf(child).node, nodeOf(before).node),
  replace: (parent, child, old) => void slotOf(parent).replaceChild(nodeOf(child).node, nodeOf(old).node),
  spliceBefore: (...[parent, before, deleteCount, list]) => {
    const doomed = childrenFrom(parent, before, deleteCount)
    slotOf(parent).insertBefore(nodeOf(list).node, nodeOf(before).node)
    doomed.forEach(removeNode)
  },
  spliceRemove: (parent, before, deleteCount) => childrenFrom(parent, before, deleteCount).forEach(removeNode),
  id: (node, id) => void (elementOf(node).id = id.split('--').pop() ?? ''),
  style: (node, css) => elementOf(node).setAttribute('style', rpxToVw(css)),
  scope: (node, scopes) => elementOf(node).setAttribute?.('wx-scope', scopes.map((scope) => `s${scope}`).join(' ')),
  addClass: (node, name, scope) => {
    if (name) elementOf(node).classList.add(name, `s${scope}--${name}`)
  },
  removeClass: (node, name, scope) => {
    if (name) elementOf(node).classList.remove(name, `s${scope}--${name}`)
  },
  clearClasses: (node) => void (elementOf(node).className = ''),
  attribute: setAttribute,
  text: (node, text) => void ((nodeOf(node).node as Text).data = text),
  release: (node) => void forget(node),
  styleSheet: (id, css) => {
    const sheet = document.head.appendChild(document.createElement('style'))
    sheet.textContent = css
    sheets.set(id, sheet)
  },
  disableStyleSheet: (id) => void (sheets.get(id)!.disabled = true),
  scrollPage: (top) => window.scrollTo(0, top),
  scrollNode: (node, left, top) => elementOf(node).scrollTo(left, top),
}

function setAttribute(id: number, name: string, value: unknown) {
  const known = nodeOf(id)
  known.attributes[name] = value
  if (name === 'name') known.name = asText(value)
  const setter = known.component.set?.[name] ?? COMMON[name] ?? (name.startsWith('aria-') ? aria(name) : undefined)
  setter?.(value, known.node as HTMLElement)
}

// WeChat's `aria-role` is the browser's `role`; the rest has the same names.
const aria = (name: string) => (value: unknown, element: HTMLElement) =>
  putAttribute(element, name === 'aria-role' ? 'role' : name, value)

const COMMON: Record<string, (value: unknown, element: HTMLElement) => void> = {
  hidden: (value, element) => void element.toggleAttribute('hidden', isTrue(value)),
}

const removeNode = (node: Node) => void node.parentNode?.removeChild(node)

/** The children the logic made, from one on: frames of its own that a component holds do not count. */
const childrenFrom = (parent: number, from: number, count: number) => {
  const children = Array.from(slotOf(parent).childNodes)
  const start = children.indexOf(nodeOf(from).node as ChildNode)
  return children.slice(start, start + count)
}
