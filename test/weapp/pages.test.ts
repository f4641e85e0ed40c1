import { borrowBrowser, type BorrowedBrowser } from '../browser/launch-chromium'
import { startCloud, type TestCloud } from '../e2e/harness/start-cloud'
import { BUILT_WEAPP, demandBuild } from './built'
import { readDist } from './artefact/read-dist'
import { phonesOn } from './measure'
import { OPENINGS } from '../e2e/harness/page-openings'

const MOST_NODES = 600
const MOST_SET_DATA_BYTES = 128 * 1024

let borrowed: BorrowedBrowser
let cloud: TestCloud
let phones: ReturnType<typeof phonesOn>

beforeAll(async () => {
  demandBuild()
  borrowed = await borrowBrowser()
  cloud = await startCloud()
  phones = phonesOn(cloud)
})
afterAll(async () => {
  await phones.close()
  await borrowed.giveBack()
  await cloud.close()
})

describe('every page of the mini program', () => {
  it('is in the table of openings, and no other is', () => {
    expect(Object.keys(OPENINGS).sort()).toEqual([...readDist(BUILT_WEAPP).routes].sort())
  })

  it.each(Object.keys(OPENINGS))('%s opens with content, without a problem and within the limits', async (route) => {
    const opened = await phones.open(route)

    expect(opened.problems).toEqual([])
    expect(opened.replies.filter(({ code }) => code !== 'OK')).toEqual([])
    expect(opened.replies.length > 0).toBe(OPENINGS[route]?.asksNothing !== true)
    expect(opened.text).not.toMatch(/再试一次|没打开/)
    expect(opened.route).toBe(route)
    expect(opened.text).toMatch(/[\u4e00-\u9fff]{2}/)
    expect(opened.nodes).toBeGreaterThan(3)
    expect(opened.nodes).toBeLessThanOrEqual(MOST_NODES)
    expect(opened.setDataBytes).toBeLessThanOrEqual(MOST_SET_DATA_BYTES)
  })
})
