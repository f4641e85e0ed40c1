import { borrowBrowser } from '../browser/launch-chromium'
import { startCloud } from '../e2e/harness/start-cloud'
import { BUILT_WEAPP, demandBuild } from '../weapp/built'
import { readDist } from '../weapp/artefact/read-dist'
import { MAIN, packageSizes } from '../weapp/gate/check-sizes'
import { phonesOn, type OpenedPage } from '../weapp/measure'
import { OPENINGS } from '../e2e/harness/page-openings'
import { type Report } from './report'

/** The mini program's main package, and the heaviest of its pages with the sample city behind it. */
export const bench = async (report: Report): Promise<void> => {
  demandBuild()
  report('weapp.main.bytes', packageSizes(readDist(BUILT_WEAPP))[MAIN] ?? 0, 'bytes')

  const { giveBack } = await borrowBrowser()
  const cloud = await startCloud()
  const phones = phonesOn(cloud)
  const pages: OpenedPage[] = []
  for (const route of Object.keys(OPENINGS)) pages.push(await phones.open(route))
  await phones.close()
  await cloud.close()
  await giveBack()

  report('weapp.page.nodes.max', Math.max(...pages.map(({ nodes }) => nodes)), 'nodes')
  report('weapp.page.setData.bytes.max', Math.max(...pages.map(({ setDataBytes }) => setDataBytes)), 'bytes')
}
