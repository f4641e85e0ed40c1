import { preloadAfter } from './modules'
import { callPage, isTab, openPage, type OpenPage } from './pages'
import { parseUrl, resolvePath } from './paths'
import { outside, problem, world } from './world'

/** What `navigateTo` and its kin are given. */
export type RouteOptions = { url?: string; delta?: number; events?: Record<string, (...args: unknown[]) => void> }

type Destination = { route: string; query: Record<string, string>; options: RouteOptions }

const stack: OpenPage[] = []
const keptTabs = new Map<string, OpenPage>()
let underWay: Promise<unknown> = Promise.resolve()

/** The page the person sees. */
export const currentPage = () => stack.at(-1)

/** All pages below each other, for `getCurrentPages`. */
export const openStack = () => stack

/** Moves to another page by one of WeChat's five ways, one move after the other. Rejects where WeChat refuses. */
export const navigate = (kind: string, options: RouteOptions): Promise<unknown> => {
  const moved = underWay.then(() => (kind === 'navigateBack' ? back(options.delta ?? 1) : go(kind, options)))
  underWay = moved.catch(() => undefined)
  return moved
}

const refuse = (reason: string): never => {
  problem('route', reason)
  throw new Error(reason)
}

const back = async (delta: number) => {
  const count = Math.min(delta, stack.length - 1)
  if (count < 1) refuse('cannot navigate back at first page.')
  for (const page of stack.splice(-count).reverse()) page.close()
  await show(stack.at(-1)!)
}

const go = async (kind: string, options: RouteOptions) => {
  const url = options.url ?? ''
  const { path, query } = parseUrl(url)
  const from = currentPage()?.route
  const route = url.startsWith('/') || !from ? path : resolvePath(from, path)
  if (!world.boot.routes.includes(route)) refuse(`${kind}: page "${route}" is not found`)

  const move = MOVES[kind]
  return move ? move({ route, query, options }) : refuse(`unknown way to go: ${kind}`)
}

const MOVES: Record<string, (to: Destination) => Promise<unknown>> = {
  navigateTo: async ({ route, query, options }) => {
    if (isTab(route)) refuse(`navigateTo: can not navigateTo a tabbar page (${route})`)
    if (stack.length >= 10) refuse('navigateTo: webview count limit exceed')
    const from = currentPage()
    if (from) callPage(from, 'onHide')
    const page = await openPage(route, query)
    for (const [name, listener] of Object.entries(options.events ?? {})) page.channel.on(name, listener)
    await put(page)
    return { eventChannel: page.channel }
  },
  redirectTo: async ({ route, query }) => {
    if (isTab(route)) refuse(`redirectTo: can not redirectTo a tabbar page (${route})`)
    const old = stack.pop()
    const page = await openPage(route, query)
    old?.close()
    await put(page)
  },
  switchTab: async ({ route, query }) => {
    if (!isTab(route)) refuse(`switchTab: can not switch to no-tabBar page (${route})`)
    if (Object.keys(query).length > 0) problem('route', `switchTab: the query of ${route} is dropped`)
    if (currentPage()?.route === route) return
    leaveForTab()
    const kept = keptTabs.get(route)
    if (!kept) return put(await openPage(route, {}))
    stack.push(kept)
    await show(kept)
  },
  reLaunch: async ({ route, query }) => {
    const leftovers = new Set([...stack.splice(0).reverse(), ...keptTabs.values()])
    leftovers.forEach((page) => page.close())
    keptTabs.clear()
    await put(await openPage(route, query))
  },
}

/** A tab page is kept and hidden; what lay on top of it is closed. */
const leaveForTab = () => {
  const from = currentPage()
  if (from && isTab(from.route)) callPage(from, 'onHide')
  for (const page of stack.splice(0).reverse()) {
    if (!isTab(page.route)) page.close()
  }
}

const put = async (page: OpenPage) => {
  if (isTab(page.route)) keptTabs.set(page.route, page)
  stack.push(page)
  await show(page)
  await page.drawn
  callPage(page, 'onReady')
  preloadAfter(page.route)
}

const show = async (page: OpenPage) => {
  const { id: pageId, route, query } = page
  await outside.showView({ pageId, route, query, stack: stack.map((each) => each.route) })
  callPage(page, 'onShow')
}
