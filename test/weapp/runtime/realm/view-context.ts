import type * as GlassEasel from 'glass-easel'
import { type Operation, type Size } from '../protocol'
import { guard, outside } from './world'

type Rect = { left: number; top: number; width: number; height: number }
type Scroll = { scrollLeft: number; scrollTop: number; scrollWidth: number; scrollHeight: number }

// `BackendMode.Composed` of glass-easel, whose constants are not at hand while this module is loaded.
const COMPOSED = 2
let lastId = 0

/** A node of the page as the logic knows it: a number. glass-easel's protocol wants objects with methods. */
export class ViewElement {
  readonly id = ++lastId
  __wxElement?: GlassEasel.Element
  models: Record<string, ((value: unknown) => void) | null> = {}

  constructor(private readonly context: ViewContext) {}

  release() {
    this.context.elements.delete(this.id)
    this.context.push(['release', this.id])
  }
  associateValue(element: GlassEasel.Element) {
    this.__wxElement = element
    this.context.elements.set(this.id, this)
  }
  appendChild(child: ViewElement) {
    this.context.push(['append', this.id, child.id])
  }
  removeChild(child: ViewElement) {
    this.context.push(['remove', this.id, child.id])
  }
  insertBefore(child: ViewElement, before?: ViewElement) {
    this.context.push(before ? ['insert', this.id, child.id, before.id] : ['append', this.id, child.id])
  }
  replaceChild(child: ViewElement, old: ViewElement) {
    this.context.push(['replace', this.id, child.id, old.id])
  }
  spliceBefore(before: ViewElement, deleteCount: number, list: ViewElement) {
    this.context.push(['spliceBefore', this.id, before.id, deleteCount, list.id])
  }
  spliceAppend(list: ViewElement) {
    this.context.push(['append', this.id, list.id])
  }
  spliceRemove(before: ViewElement, deleteCount: number) {
    this.context.push(['spliceRemove', this.id, before.id, deleteCount])
  }
  setId(id: string) {
    this.context.push(['id', this.id, id])
  }
  setStyleScope(...scopes: (number | undefined)[]) {
    this.context.push(['scope', this.id, scopes.filter((scope): scope is number => (scope ?? 0) > 0)])
  }
  setStyle(css: string) {
    this.context.push(['style', this.id, css])
  }
  addClass(name: string, scope = 0) {
    this.context.push(['addClass', this.id, name, scope])
  }
  removeClass(name: string, scope = 0) {
    this.context.push(['removeClass', this.id, name, scope])
  }
  clearClasses() {
    this.context.push(['clearClasses', this.id])
  }
  setAttribute(name: string, value: unknown) {
    this.context.push(['attribute', this.id, name, value ?? null])
  }
  removeAttribute(name: string) {
    this.context.push(['attribute', this.id, name, null])
  }
  setText(text: string) {
    this.context.push(['text', this.id, text])
  }
  setModelBindingStat(name: string, listener: ((value: unknown) => void) | null) {
    this.models[name] = listener
  }
  setListenerStats() {
    // Every event is reported, listened to or not.
  }
  getBoundingClientRect(callback: (rect: Rect) => void) {
    this.context.measure(this.id, 'rect', (rect) => callback(rect as Rect))
  }
  getScrollOffset(callback: (scroll: Scroll) => void) {
    this.context.measure(this.id, 'scroll', (scroll) => callback(scroll as Scroll))
  }
  setScrollPosition(left: number, top: number) {
    this.context.push(['scrollNode', this.id, left, top])
  }
  getContext(callback: (context: unknown) => void) {
    callback(null)
  }
  /** Everything counts as visible: what depends on being seen shows at once. */
  createIntersectionObserver(...args: [unknown, unknown, unknown, (seen: unknown) => void]) {
    this.context.measure(this.id, 'rect', (rect) =>
      args[3]({
        intersectionRatio: 1,
        boundingClientRect: rect,
        intersectionRect: rect,
        relativeRect: rect,
        time: Date.now(),
      }),
    )
    return { disconnect: () => undefined }
  }
}

/** One page's stream of operations to its frame, sent together once the script has run to its end. */
export class ViewContext {
  readonly mode = COMPOSED
  readonly elements = new Map<number, ViewElement>()
  private readonly root: ViewElement
  private operations: Operation[] = []
  private rendered: (() => void)[] = []
  private readonly sheets: Record<string, string> = {}
  private sheetCount = 0
  private isScheduled = false
  private isDestroyed = false

  constructor(
    readonly pageId: number,
    private readonly size: Size,
  ) {
    this.root = new ViewElement(this)
    this.push(['root', this.root.id])
  }

  push(operation: Operation) {
    this.operations.push(operation)
    this.schedule()
  }
  private schedule() {
    if (this.isScheduled) return
    this.isScheduled = true
    void Promise.resolve().then(() => this.flush())
  }
  flush() {
    this.isScheduled = false
    if (this.isDestroyed) return
    const { operations, rendered } = this
    this.operations = []
    this.rendered = []
    void outside
      .apply(this.pageId, JSON.stringify(operations))
      .then(() => rendered.forEach((callback) => guard('render', callback)))
  }
  measure(node: number, what: 'rect' | 'scroll', callback: (measured: unknown) => void) {
    this.flush()
    void outside.measureNode(this.pageId, node, what).then((measured) => guard('measure', () => callback(measured)))
  }
  destroy() {
    this.isDestroyed = true
  }
  render(callback: (problem: null) => void) {
    this.rendered.push(() => callback(null))
    this.schedule()
  }
  registerStyleSheetContent(path: string, css: string) {
    this.sheets[path] = css
  }
  appendStyleSheetPath(path: string, scope = 0) {
    this.sheetCount += 1
    this.push([
      'styleSheet',
      this.sheetCount,
      (this.sheets[path] ?? '').replaceAll('__SCOPE__', `s${Math.max(scope, 0)}`),
    ])
    return this.sheetCount
  }
  disableStyleSheet(id: number) {
    this.push(['disableStyleSheet', id])
  }
  getRootNode = () => this.root
  getWindowWidth = () => this.size.width
  getWindowHeight = () => this.size.height
  getDevicePixelRatio = () => this.size.pixelRatio
  getTheme = () => 'light'
  onEvent = () => undefined
  createMediaQueryObserver = () => ({ disconnect: () => undefined })
  createElement(tag: string) {
    const element = new ViewElement(this)
    this.push(['element', element.id, tag.replace(/^wx-/, '')])
    return element
  }
  createTextNode(text: string) {
    const element = new ViewElement(this)
    this.push(['textNode', element.id, text])
    return element
  }
  createFragment() {
    const element = new ViewElement(this)
    this.push(['fragment', element.id])
    return element
  }
}
