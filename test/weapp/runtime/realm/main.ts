import { type Logic, type ViewEvent } from '../protocol'
import { prepareComponents } from './components'
import { load } from './modules'
import { callPage } from './pages'
import { parseUrl } from './paths'
import { currentPage, navigate, openStack } from './router'
import { handleViewEvent } from './view-events'
import { copy, guard, problem, world, type Host } from './world'
import { emit } from './wx/listeners'
import { prepareStorage, storedValues } from './wx/storage'
import { makeWx } from './wx/make-wx'
import { launchOptions } from './wx/system'

type App = Record<string, unknown>

let app: App | undefined

/** Called once per realm; gives back the one function by which the outside talks to the mini program. */
export const enter = (host: Host, libraries: Partial<typeof world>, boot: string) => {
  Object.assign(world, libraries, { host, boot: JSON.parse(boot) as typeof world.boot })
  world.glassEasel.globalOptions.writeIdToDOM = true
  world.glassEasel.addGlobalWarningListener((message) => {
    // Taro passes undefined for the children of a node that has none.
    if (!message.startsWith('The for-list data is neither')) problem('warning', message)
    return false
  })
  world.glassEasel.addGlobalErrorListener((thrown, method) => {
    problem('uncaught', `${method ?? ''} ${thrown instanceof Error ? thrown.stack : String(thrown)}`)
    return false
  })
  prepareStorage(world.boot.storage)
  prepareComponents()
  Object.assign(world.globals, {
    wx: makeWx(),
    App: (definition: App) => void (app = definition),
    getApp: () => app,
    getCurrentPages: () => openStack().map((page) => page.instance),
  })
  return async (name: keyof Logic, args: string) => {
    const run = logic[name] as (...args: unknown[]) => unknown
    return JSON.stringify(await run(...(JSON.parse(args) as unknown[])))
  }
}

const callApp = (name: string, ...args: unknown[]) => {
  const method = app?.[name]
  if (typeof method === 'function') guard(`App.${name}`, () => method.apply(app, args) as unknown)
}

const logic: Logic = {
  start: async (url) => {
    const { path, query } = parseUrl(url || (world.boot.app.entryPagePath ?? world.boot.routes[0] ?? ''))
    Object.assign(launchOptions, { path, query })
    guard('app.js', () => load('app.js'))
    if (!app) return problem('missing', 'app.js did not call App()')

    callApp('onLaunch', copy(launchOptions))
    callApp('onShow', copy(launchOptions))
    await navigate('reLaunch', { url: url ? `/${url.replace(/^\//, '')}` : `/${path}` })
  },
  viewEvent: (event: ViewEvent) => handleViewEvent(event),
  navigate: async (kind, options) => void (await navigate(kind, options)),
  tapTab: async (route) => {
    await navigate('switchTab', { url: `/${route}` })
    const index = world.boot.app.tabBar?.list.findIndex((tab) => tab.pagePath === route) ?? -1
    callPage(currentPage()!, 'onTabItemTap', { index, pagePath: route, text: world.boot.app.tabBar?.list[index]?.text })
  },
  pullDownRefresh: async () => {
    const page = currentPage()!
    if (!page.canPullDown) throw new Error(`enablePullDownRefresh is off for ${page.route}`)
    await callPage(page, 'onPullDownRefresh')
  },
  share: () => callPage(currentPage()!, 'onShareAppMessage', { from: 'menu' }) ?? null,
  emit: (event, payload) => emit(event, payload),
  hide: () => {
    callPage(currentPage()!, 'onHide')
    callApp('onHide')
    emit('AppHide', {})
  },
  show: () => {
    emit('AppShow', copy(launchOptions))
    callApp('onShow', copy(launchOptions))
    callPage(currentPage()!, 'onShow')
  },
  storage: () => storedValues(),
}
