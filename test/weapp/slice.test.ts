import { borrowBrowser, type BorrowedBrowser } from '../browser/launch-chromium'
import { startCloud, type TestCloud } from '../e2e/harness/start-cloud'
import { CAST_OPEN_IDS, tellSlice } from '../e2e/slice-story'
import { demandBuild } from './built'
import { weappHands } from './weapp-hands'

// Four people take their time on a slow machine.
jest.setTimeout(300_000)

let borrowed: BorrowedBrowser
let cloud: TestCloud
let phones: Awaited<ReturnType<typeof weappHands>>[] = []

beforeAll(async () => {
  demandBuild()
  borrowed = await borrowBrowser()
  cloud = await startCloud()
})
afterAll(async () => {
  await Promise.all(phones.map((phone) => phone.close()))
  await borrowed.giveBack()
  await cloud.close()
})

describe('the main job in four mini programs', () => {
  it('goes from a posted activity and a placed order to the figures of team and district', async () => {
    const { leader, volunteer, resident, admin } = CAST_OPEN_IDS
    phones = await Promise.all([leader, volunteer, resident, admin].map((openId) => weappHands(cloud, openId)))
    const [first, second, third, fourth] = phones.map(({ hands }) => hands)

    await tellSlice({ cloud, cast: { leader: first!, volunteer: second!, resident: third!, admin: fourth! } })

    expect(phones.flatMap(({ problems }) => problems)).toEqual([])
  })
})
