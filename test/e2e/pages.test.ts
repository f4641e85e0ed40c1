import { borrowBrowser, type BorrowedBrowser } from '../browser/launch-chromium'
import { barriersOn, enlarge, openPhone, tooWideOn, type Phone } from './harness/open-phone'
import { OPENINGS } from './harness/page-openings'
import { screenFile } from './harness/screen-file'
import { startCloud, type TestCloud } from './harness/start-cloud'

let borrowed: BorrowedBrowser
let cloud: TestCloud
let phone: Phone

beforeAll(async () => {
  borrowed = await borrowBrowser()
  cloud = await startCloud()
})
afterEach(() => phone.close())
afterAll(async () => {
  await borrowed.giveBack()
  await cloud.close()
})

describe('every page of the browser edition', () => {
  it.each(Object.entries(OPENINGS))(
    '%s opens with content, without an error or a barrier, and fits the screen in larger type, too',
    async (route, opening) => {
      const query = new URLSearchParams(await opening.params?.(cloud)).toString()

      phone = await openPhone(borrowed.browser, cloud, { openId: opening.openId, path: `/#/${route}?${query}` })
      await phone.page.waitForLoadState('networkidle')
      await phone.page.screenshot({ path: screenFile('browser', route) })

      const text = await phone.page.locator('body').innerText()
      expect(text).toMatch(/[\u4e00-\u9fff]{2}/)
      expect(text).not.toMatch(/再试一次|没打开/)
      expect(phone.problems).toEqual([])
      expect(await barriersOn(phone.page)).toEqual([])
      expect(await tooWideOn(phone.page)).toEqual([])
      await enlarge(phone.page)
      expect(await tooWideOn(phone.page)).toEqual([])
    },
  )
})
