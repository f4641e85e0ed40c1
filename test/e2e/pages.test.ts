import { ahead } from '../browser/ahead'
import { borrowBrowser, type BorrowedBrowser } from '../browser/launch-chromium'
import { barriersOn, enlarge, openBrowserOf, tooWideOn } from './harness/open-phone'
import { OPENINGS } from './harness/page-openings'
import { takePicture } from './harness/take-picture'
import { STILL_LOADING } from './harness/still-loading'
import { startCloud, type TestCloud } from './harness/start-cloud'

let borrowed: BorrowedBrowser
let cloud: TestCloud
const pages = ahead(Object.keys(OPENINGS), lookedAt)

beforeAll(async () => {
  borrowed = await borrowBrowser()
  cloud = await startCloud()
})
afterAll(async () => {
  await pages.settled()
  await borrowed.giveBack()
  await cloud.close()
})

describe('every page of the browser edition', () => {
  it.each(Object.keys(OPENINGS))(
    '%s opens with content, without an error or a barrier, and fits the screen in larger type, too',
    async (route) => {
      const { text, problems, barriers, tooWide } = await pages.of(route)

      expect(text).toMatch(/[\u4e00-\u9fff]{2}/)
      expect(text).not.toMatch(/再试一次|没打开/)
      expect({ problems, barriers, tooWide }).toEqual({ problems: [], barriers: [], tooWide: [] })
    },
  )
})

// Helpers
type PhonePage = Awaited<ReturnType<Awaited<ReturnType<typeof openBrowserOf>>['openPage']>>
const people = new Map<string, ReturnType<typeof openBrowserOf>>()

const browserOf = (openId: string) => {
  const person = people.get(openId) ?? openBrowserOf(borrowed.browser, cloud, { openId })
  people.set(openId, person)
  return person
}

/** Pages that have been looked at; the next one is opened in the same window, which is faster than a new one. */
const free = new Map<string, PhonePage[]>()

async function lookedAt(route: string) {
  const { openId, params } = OPENINGS[route]!
  const query = new URLSearchParams(await params?.(cloud)).toString()
  const phone = free.get(openId)?.pop() ?? (await (await browserOf(openId)).openPage('about:blank'))
  const { page, problems } = phone
  await phone.open(`/#/${route}?${query}`)
  try {
    await page.waitForLoadState('networkidle')
    await page.waitForFunction(
      (loading) => !new RegExp(loading, 'm').test(document.body.innerText),
      STILL_LOADING.source,
    )
    await takePicture({ edition: 'browser', route }, (file) => page.screenshot({ path: file }))
    const text = await page.locator('body').innerText()
    const barriers = await barriersOn(page)
    const tooWide = await tooWideOn(page)
    await enlarge(page)
    return { text, problems: problems.splice(0), barriers, tooWide: [...tooWide, ...(await tooWideOn(page))] }
  } finally {
    await page.goto('about:blank')
    free.set(openId, [...(free.get(openId) ?? []), phone])
  }
}
