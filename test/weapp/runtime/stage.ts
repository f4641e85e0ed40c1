import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, type BrowserContext, type Frame as BrowserFrame, type Route } from 'playwright-core'
import { type Dist } from '../artefact/read-dist'
import { bundle } from './bundle'
import { type Frame, type Operation, type Size, type Standing, type View, type ViewEvent } from './protocol'
import { pageHtml, shellHtml } from './shell'

const ORIGIN = 'http://weapp.local'

const BASE_CSS = readFileSync(path.join(__dirname, 'view/base.css'), 'utf8')

/** What the screen needs from the rest of the phone. */
export type Backstage = {
  dist: Dist
  fontScale: number
  /** Addresses beside the package that pictures may come from. */
  origins: string[]
  readFile: (url: string) => Promise<Buffer>
  report: (kind: string, message: string) => void
  onEvent: (event: ViewEvent) => void
  onTab: (route: string) => void
  onBack: () => void
}

/** The screen of one phone: a browser context of its own, with a frame for every open page. */
export type Stage = Awaited<ReturnType<typeof openStage>>

/** Opens the screen; no page is on it yet. */
export const openStage = async (browser: Browser, backstage: Backstage) => {
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    locale: 'zh-CN',
  })
  await context.route('**/*', (route) =>
    serve(route, backstage).catch((failure) => backstage.report('asset', String(failure))),
  )
  const page = await context.newPage()
  page.setDefaultTimeout(8_000)
  page.on('response', (response) => {
    if (response.status() >= 400) backstage.report('asset', `${response.status()} ${response.url()}`)
  })
  page.on('pageerror', (thrown) => backstage.report('view', thrown.stack ?? thrown.message))
  await page.exposeFunction('weappEmit', backstage.onEvent)
  await page.exposeFunction('weappTab', backstage.onTab)
  await page.exposeFunction('weappBack', backstage.onBack)
  await page.goto(`${ORIGIN}/`)
  return { page, frames: new Map<number, BrowserFrame>(), close: () => closeQuietly(context) }
}

const closeQuietly = (context: BrowserContext) => context.close().catch(() => undefined)

/** Adds a frame for a page and says how much room it has. */
export const openView = async ({ page, frames }: Stage, id: number, frame: Frame): Promise<Size> => {
  const size = await page.evaluate(addFrame, { id, ...frame })
  const handle = await page.waitForSelector(`#view-${id}`, { state: 'attached' })
  const content = (await handle.contentFrame())!
  await content.waitForFunction(() => 'view' in window)
  frames.set(id, content)
  return size
}

const addFrame = ({ id, route, title, hasTabBar, hasNavigationBar }: Frame & { id: number }) => {
  document.getElementById('navigation')!.hidden = !hasNavigationBar
  document.getElementById('tabs')!.hidden = !hasTabBar
  const view = document.createElement('iframe')
  view.id = `view-${id}`
  view.src = `/__page__/${id}/${route}`
  Object.assign(view.dataset, { title, route, bars: `${hasNavigationBar}/${hasTabBar}` })
  document.getElementById('views')!.appendChild(view)
  return { width: view.clientWidth, height: view.clientHeight, pixelRatio: 2 }
}

/** Brings a page to the front. */
export const showView = ({ page }: Stage, { pageId, route, stack }: Standing) =>
  page.evaluate(raiseFrame, { id: pageId, route, canGoBack: stack.length > 1 })

const raiseFrame = ({ id, route, canGoBack }: { id: number; route: string; canGoBack: boolean }) => {
  const view = document.getElementById(`view-${id}`)
  if (!view) return
  document.querySelectorAll('iframe').forEach((each) => each.classList.toggle('shown', each === view))
  document.getElementById('navigation')!.hidden = !view.dataset['bars']?.startsWith('true')
  document.getElementById('tabs')!.hidden = !view.dataset['bars']?.endsWith('true')
  document.getElementById('title')!.textContent = view.dataset['title'] ?? ''
  document.getElementById('back')!.hidden = !canGoBack
  document.querySelectorAll<HTMLElement>('#tabs button').forEach((tab) => {
    tab.classList.toggle('shown', tab.dataset['route'] === route)
  })
}

/** Changes what the navigation bar says for a page. */
export const setTitle = ({ page }: Stage, id: number, title: string) =>
  page.evaluate(
    ([view, text]) => {
      document.getElementById(view!)!.dataset['title'] = text!
      document.getElementById('title')!.textContent = text!
    },
    [`view-${id}`, title],
  )

/** Takes a page's frame away. */
export const closeView = ({ page, frames }: Stage, id: number) => {
  frames.delete(id)
  return page.evaluate((view) => document.getElementById(view)?.remove(), `view-${id}`)
}

type WithView = typeof window & { view: View }

/** Draws; a page that was closed meanwhile swallows it. */
export const draw = ({ frames }: Stage, id: number, operations: string) =>
  frames
    .get(id)
    ?.evaluate((list) => (window as WithView).view.apply(JSON.parse(list) as Operation[]), operations)
    .catch((failure: Error) => {
      if (frames.has(id)) throw failure
    })

/** Where a node is, or how far it is scrolled. */
export const measureNode = ({ frames }: Stage, id: number, [node, what]: [number, 'rect' | 'scroll']) =>
  frames.get(id)?.evaluate(([at, which]) => (window as WithView).view.measure(at, which), [node, what] as const)

/** How many WXML elements a page has. */
export const countNodes = ({ frames }: Stage, id: number) =>
  frames.get(id)!.evaluate(() => (window as WithView).view.countNodes())

const MIME_TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
}

const serve = async (route: Route, backstage: Backstage) => {
  const url = new URL(route.request().url())
  if (url.origin === ORIGIN) return serveOwn(route, decodeURIComponent(url.pathname), backstage)
  // The browser would not let this page ask a machine of the local network, so the test does.
  if (backstage.origins.some((origin) => url.href.startsWith(origin)))
    return route.fulfill({ response: await route.fetch() })

  backstage.report('external', `the page asks for ${url.href}`)
  return route.abort()
}

const serveOwn = async (route: Route, name: string, backstage: Backstage) => {
  const { dist, fontScale } = backstage
  if (name === '/') return route.fulfill({ contentType: 'text/html', body: shellHtml(dist.app) })
  const shown = /^\/__page__\/\d+\/(.*)$/.exec(name)?.[1]
  if (shown)
    return route.fulfill({
      contentType: 'text/html',
      body: pageHtml(shown, { fontScale, css: BASE_CSS, script: bundle('view/main') }),
    })
  return servePicture(route, name, backstage)
}

const servePicture = async (route: Route, name: string, { dist, readFile }: Backstage) => {
  const file = /^\/__file__\/(.*)$/.exec(name)?.[1]
  const isPacked = dist.has(name.slice(1))
  if (isPacked) {
    return route.fulfill({ contentType: typeOf(name), body: readFileSync(path.join(dist.root, name)) })
  }
  const body = file ? await readFile(file).catch(() => undefined) : undefined
  if (body) return route.fulfill({ contentType: typeOf(name), body })

  return route.fulfill({ status: 404, body: '' })
}

const typeOf = (name: string) => MIME_TYPES[path.extname(name)] ?? 'image/jpeg'
