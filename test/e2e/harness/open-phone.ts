import axe from 'axe-core'
import { type Browser, type ConsoleMessage, type Page } from 'playwright-core'
import { type TestCloud } from './start-cloud'

/** Somebody with the browser edition open. */
export type Phone = Awaited<ReturnType<typeof openPhone>>

type Size = { width: number; height: number }

const PHONE: Size = { width: 375, height: 812 }

/** Where a person starts and on what; signed in through the cookie that the sign-in picker would set. */
export type PhoneOptions = { openId?: string; viewport?: Size; path?: string }

/** Opens the browser edition in a context of its own. */
export const openPhone = async (browser: Browser, cloud: TestCloud, { path = '/', ...who }: PhoneOptions = {}) => {
  const person = await openBrowserOf(browser, cloud, who)
  return { ...(await person.openPage(path)), close: person.close }
}

/** A browser of somebody's own, in which many pages may be open; it keeps what it has loaded once. */
export const openBrowserOf = async (
  browser: Browser,
  cloud: TestCloud,
  { openId, viewport = PHONE }: Omit<PhoneOptions, 'path'>,
) => {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: 2,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    hasTouch: true,
  })
  if (openId) {
    const cookie = { name: 'session', value: await cloud.tokenOf(openId), url: cloud.url }
    await context.addCookies([{ ...cookie, httpOnly: true, sameSite: 'Strict' }])
  }
  const openPage = async (path: string) => listenTo(await context.newPage(), { cloud, path })
  return { openPage, close: () => context.close() }
}

/** Errors of the page and of its console are collected. */
const listenTo = async (page: Page, { cloud, path }: { cloud: TestCloud; path: string }) => {
  page.setDefaultTimeout(30_000)
  const problems: string[] = []
  page.on('pageerror', (thrown) => problems.push(thrown.stack ?? thrown.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOutage(message)) problems.push(inWords(message))
  })
  const open = (where: string) => page.goto(new URL(where, cloud.url).href)
  await open(path)
  return { page, problems, open, close: () => page.close() }
}

/** The browser's own note that the network is off, which is the test's doing. */
const isOutage = (message: ConsoleMessage) => message.text().includes('net::ERR_INTERNET_DISCONNECTED')

const inWords = (message: ConsoleMessage) => `${message.text()} (${message.location().url})`

/** What axe-core finds wrong on the page that is shown (WCAG 2.1 A and AA), in words. */
export const barriersOn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async (tags) => {
    const { axe: engine } = window as unknown as { axe: typeof axe }
    const found = await engine.run({ runOnly: tags, resultTypes: ['violations'] })
    return found.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      targets: nodes.map(({ target }) => target.join(' ')),
    }))
  }, RULES)
  return violations.flatMap(({ id, help, targets }) => targets.map((target) => `${id}: ${help} at ${target}`))
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** What 长辈版 changes, and type half as large again on top, for whoever enlarged the text of the phone. */
export const enlarge = async (page: Page) => {
  await page.addStyleTag({ content: '.app-page { --ts: 1.5 !important }' })
  await page.evaluate(() => document.querySelectorAll('.app-page').forEach((root) => root.classList.add('app-elder')))
}

/** What makes the page wider than the screen, in words; nobody scrolls a phone sideways. */
export const tooWideOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const sticksOut = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1
    const inWords = (element: Element) => `${element.className}: ${(element.textContent ?? '').slice(0, 40)}`
    return Array.from(document.querySelectorAll('.app-page *')).filter(sticksOut).map(inWords)
  })
