import { type Browser, type Page } from 'playwright-core'
import { handsOn, shown, type Hands } from './hands'
import { openPhone } from './open-phone'
import { type TestCloud } from './start-cloud'

const PHOTOS = 20
const CUT = [4, 12]
const SLOW_MS = 100

/** A line on which every picture takes its time, and two are cut off. */
const badLine = async (page: Page) => {
  const pictures = '**/files/**'
  let count = 0
  await page.route(pictures, async (route) => {
    const isPicture = route.request().method() === 'PUT' && !route.request().url().endsWith('-small.jpg')
    if (isPicture && CUT.includes(++count)) return route.abort()
    if (isPicture) await new Promise((resolve) => setTimeout(resolve, SLOW_MS))
    // Repaired while this picture was under way: it goes on by itself.
    return route.continue().catch(() => undefined)
  })
  return { repair: () => page.unroute(pictures) }
}

/** The browser edition in somebody's hands. */
export const browserHands = async (browser: Browser, cloud: TestCloud, openId: string) => {
  const phone = await openPhone(browser, cloud, { openId })
  const { page } = phone
  const field = (label: string) => shown(page.getByLabel(label, { exact: true }).and(page.locator('input, select')))
  const hands: Hands = {
    ...handsOn(() => page),
    open: async (route, params = {}) => {
      await page.goto('about:blank')
      await phone.open(`/#/${route}?${new URLSearchParams(params).toString()}`)
      await page.waitForLoadState('networkidle')
    },
    param: (name) => new URLSearchParams(page.url().split('?')[1]).get(name) ?? '',
    pick: async (label, option) => {
      // The first entry of the browser's own list says that nothing is chosen yet.
      await field(label).selectOption(typeof option === 'number' ? { index: option + 1 } : { label: option })
    },
    setMoment: (label, value) => field(label).fill(value),
    addPhotos: async (button) => {
      const line = await badLine(page)
      const chooser = page.waitForEvent('filechooser')
      await shown(page.getByRole('button', { name: button })).click()
      const buffer = await page.screenshot({ type: 'jpeg', scale: 'css' })
      const names = Array.from({ length: PHOTOS }, (_, index) => `photo-${index}.jpg`)
      await (await chooser).setFiles(names.map((name) => ({ name, mimeType: 'image/jpeg', buffer })))
      await shown(page.getByRole('button', { name: '全部重试' })).click({ timeout: 60_000 })
      await line.repair()
      // The browser says of each cut line that it was cut.
      const others = phone.problems.filter((problem) => !problem.includes('net::ERR_FAILED'))
      phone.problems.splice(0, phone.problems.length, ...others)
      return PHOTOS
    },
    setOnline: (isOnline) => page.context().setOffline(!isOnline),
    text: () => page.locator('body').innerText(),
    screenshot: (file) => page.screenshot({ path: file }),
  }
  return { ...phone, hands }
}
