import { borrowBrowser, type BorrowedBrowser } from '../../browser/launch-chromium'
import { ORDER_CAST_OPEN_IDS, tellOrder } from '../order-story'
import { CAST_OPEN_IDS, tellSlice } from '../slice-story'
import { type Hands } from './hands'
import { startCloud, type TestCloud } from './start-cloud'

/** Somebody's screen, what it does for them, and what went wrong on it. */
export type Phone = { hands: Hands; problems: readonly unknown[]; close: () => Promise<unknown> }
type OpenPhone = (scene: { browser: BorrowedBrowser['browser']; cloud: TestCloud }, openId: string) => Promise<Phone>

/** The story of the main job on four screens of whatever kind; where it is wished, in the same cloud that of one order with five people. */
export function describeSlice(title: string, openPhone: OpenPhone, { tellsOrder = false } = {}): void {
  // Four people take their time on a slow machine.
  jest.setTimeout(300_000)

  describe(title, () => {
    let borrowed: BorrowedBrowser
    let cloud: TestCloud
    let phones: Phone[] = []

    beforeAll(async () => {
      borrowed = await borrowBrowser()
      cloud = await startCloud()
    })
    afterAll(async () => {
      await Promise.all(phones.map((phone) => phone.close()))
      await borrowed.giveBack()
      await cloud.close()
    })

    it('goes from a posted activity and a placed order to the figures of team and district', async () => {
      const { leader, volunteer, resident, admin } = CAST_OPEN_IDS
      const open = (openId: string) => openPhone({ browser: borrowed.browser, cloud }, openId)
      phones = await Promise.all([leader, volunteer, resident, admin].map(open))
      const [first, second, third, fourth] = phones.map(({ hands }) => hands)

      await tellSlice({ cloud, cast: { leader: first!, volunteer: second!, resident: third!, admin: fourth! } })

      expect(phones.flatMap(({ problems }) => problems)).toEqual([])
    })

    if (!tellsOrder) return
    it('goes from an order at the station, declined once and put off once, to 用上了吗', async () => {
      const { station, society } = ORDER_CAST_OPEN_IDS
      const open = (openId: string) => openPhone({ browser: borrowed.browser, cloud }, openId)
      phones = [...phones, ...(await Promise.all([station, society].map(open)))]
      const [leader, , resident, admin, fifth, sixth] = phones.map(({ hands }) => hands)

      const cast = { resident: resident!, station: fifth!, admin: admin!, leader: leader!, society: sixth! }
      await tellOrder({ cloud, cast })

      expect(phones.flatMap(({ problems }) => problems)).toEqual([])
    })
  })
}
