import { type Operation } from '../protocol'
import { createRoot } from './components'
import { fetchPackage } from './modules'
import { ViewContext } from './view-context'
import { copy, guard, outside, problem, world, type Instance } from './world'

type Listener = (...args: unknown[]) => void

/** A page that is open, visible or below another one. */
export type OpenPage = {
  id: number
  route: string
  query: Record<string, string>
  instance: Instance
  canPullDown: boolean
  channel: ReturnType<typeof eventChannel>
  close: () => void
  draw: (operation: Operation) => void
  context: ViewContext
  /** Resolves when the first drawing is on the screen. */
  drawn: Promise<void>
}

const open = new Map<number, OpenPage>()
let lastId = 0

/** The open page that a frame belongs to. */
export const pageById = (id: number) => open.get(id)

/** Whether a route is one of the tab bar's. */
export const isTab = (route: string) => world.boot.app.tabBar?.list.some((tab) => tab.pagePath === route) ?? false

/** Calls one of a page's own functions, if it has it. */
export const callPage = (page: OpenPage, name: string, ...args: unknown[]): unknown => {
  const method = page.instance[name]
  return typeof method === 'function'
    ? guard(`${page.route} ${name}`, () => method.apply(page.instance, args) as unknown)
    : undefined
}

/** Opens a page up to `onLoad`; the frame is drawn afterwards. */
export const openPage = async (route: string, query: Record<string, string>): Promise<OpenPage> => {
  const id = ++lastId
  const config = { ...world.boot.app.window, ...world.boot.configs[route] }
  fetchPackage(route)
  const frame = {
    route,
    title: config.navigationBarTitleText ?? '',
    hasTabBar: isTab(route),
    hasNavigationBar: config.navigationStyle !== 'custom',
  }
  const context = new ViewContext(id, await outside.openView(id, frame))
  const root = createRoot(context, route)
  const page: OpenPage = {
    id,
    route,
    query,
    context,
    instance: root.get(),
    canPullDown: config.enablePullDownRefresh === true,
    channel: eventChannel(),
    draw: (operation) => context.push(operation),
    drawn: Promise.resolve(),
    close: () => closePage(page, root),
  }
  open.set(id, page)
  dress(page)
  callPage(page, 'onLoad', copy(query))
  attach(page, root)
  return page
}

const dress = (page: OpenPage) => {
  const { instance, route, query, channel, id } = page
  const extras = { route, __route__: route, options: query, __displayReporter: {} }
  Object.assign(instance, extras, { getPageId: () => `pageId:${id}`, getOpenerEventChannel: () => channel })
}

const attach = (page: OpenPage, root: ReturnType<typeof createRoot>) => {
  const placeholder = page.context.createElement('virtual')
  page.context.getRootNode().appendChild(placeholder)
  guard(`${page.route} attach`, () => root.attach(page.context.getRootNode(), placeholder))
  page.drawn = new Promise((resolve) => page.context.render(() => resolve()))
}

const closePage = (page: OpenPage, root: ReturnType<typeof createRoot>) => {
  callPage(page, 'onUnload')
  guard('release', () => root.release())
  page.context.destroy()
  open.delete(page.id)
  void outside.closeView(page.id).catch((failure: unknown) => problem('view', failure))
}

/** What a page and the one that opened it talk over. */
const eventChannel = () => {
  const listeners = new Map<string, Listener[]>()
  const on = (name: string, listener: Listener) => void listeners.set(name, [...(listeners.get(name) ?? []), listener])
  return {
    on,
    once: on,
    off: (name: string) => void listeners.delete(name),
    emit: (name: string, ...args: unknown[]) => listeners.get(name)?.forEach((listener) => listener(...args)),
  }
}
