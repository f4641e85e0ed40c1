import { borrowBrowser, type BorrowedBrowser } from '../browser/launch-chromium'
import { barriersOn, openPhone, type Phone } from './harness/open-phone'
import { post, startCloud, type TestCloud } from './harness/start-cloud'

let borrowed: BorrowedBrowser
let cloud: TestCloud
let phone: Phone

beforeAll(async () => {
  borrowed = await borrowBrowser()
  cloud = await startCloud({ isEmpty: true })
  phone = await openPhone(borrowed.browser, cloud, { openId: 'somebody', path: '/console' })
})
afterAll(async () => {
  await phone.close()
  await borrowed.giveBack()
  await cloud.close()
})

describe('the harness of the browser tests', () => {
  it('finds a picture that says nothing', async () => {
    await phone.page.setContent('<html lang="zh"><title>图</title><img src="data:,"></html>')

    expect(await barriersOn(phone.page)).toContainEqual(expect.stringMatching(/^image-alt: .* at img$/))
  })

  it('hears errors of the console and of the page', async () => {
    const thrown = phone.page.waitForEvent('pageerror')
    await phone.page.evaluate(() => {
      console.error('坏了')
      setTimeout(() => {
        throw new Error('散了')
      })
    })
    await thrown

    expect(phone.problems).toEqual([expect.stringContaining('坏了'), expect.stringContaining('散了')])
  })

  it('signs people in, each as themselves', async () => {
    const [one, other] = await Promise.all([cloud.ask('one', 'account.me', {}), cloud.ask('other', 'account.me', {})])

    expect(one._id).not.toBe(other._id)
    expect(await cloud.ask('one', 'account.me', {})).toMatchObject({ _id: one._id })
  })

  it('lets time pass for the functions', async () => {
    const serverNow = async () => {
      const event = { action: 'account.me', input: {} }
      const reply = await post(`${cloud.url}/functions/api`, event, await cloud.tokenOf('one'))
      return (reply as { serverNow: number }).serverNow
    }
    const before = await serverNow()

    cloud.travel(3_600_000)

    expect((await serverNow()) - before).toBeGreaterThanOrEqual(3_600_000)
  })
})
