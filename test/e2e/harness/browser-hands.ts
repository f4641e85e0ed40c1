import { type Browser } from 'playwright-core'
import { handsOn, shown, type Hands } from './hands'
import { openPhone } from './open-phone'
import { type TestCloud } from './start-cloud'

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
    addPhoto: async (button) => {
      const chooser = page.waitForEvent('filechooser')
      await shown(page.getByRole('button', { name: button })).click()
      const buffer = await page.screenshot({ type: 'jpeg' })
      await (await chooser).setFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer })
    },
    text: () => page.locator('body').innerText(),
    screenshot: (file) => page.screenshot({ path: file }),
  }
  return { ...phone, hands }
}
