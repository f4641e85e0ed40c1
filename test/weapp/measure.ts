import { screenFile } from '../e2e/harness/screen-file'
import { type TestCloud } from '../e2e/harness/start-cloud'
import { BUILT_WEAPP } from './built'
import { bridgeTo } from './cloud-bridge'
import { OPENINGS } from '../e2e/harness/page-openings'
import { launchMiniProgram, type Measure } from './runtime/launch'
import { type Problem } from './runtime/phone'

/** What one page showed and cost when it was opened with its fullest content. */
export type OpenedPage = Measure & { route: string; text: string; problems: Problem[]; replies: Reply[] }

/** What the cloud said to one call. */
type Reply = { action: string; code: string }

/** Opens a page of the build as the table says, against the local cloud, and waits until it stands still. */
export const openAndMeasure = async (cloud: TestCloud, route: string): Promise<OpenedPage> => {
  const opening = OPENINGS[route]
  if (!opening) throw new Error(`page-openings.ts does not say who opens ${route}`)

  const query = new URLSearchParams(await opening.params?.(cloud)).toString()
  const { cloud: handlers, origins = [] } = bridgeTo(cloud, opening.openId)
  const replies: Reply[] = []
  const callFunction = async (request: { name: string; data: unknown }) => {
    const reply = (await handlers.callFunction(request)) as { ok: boolean; code?: string }
    replies.push({ action: (request.data as { action: string }).action, code: reply.code ?? 'OK' })
    return reply
  }
  const url = query ? `${route}?${query}` : route
  const program = await launchMiniProgram({ dist: BUILT_WEAPP, url, origins, cloud: { ...handlers, callFunction } })
  try {
    // A slow machine stands still before the page has begun.
    await program.until(
      async () => (replies.length > 0 || opening.asksNothing) && /\S/.test(await program.text()),
      'shows what the cloud said',
    )
    const measured = await program.measure()
    await program.screenshot(screenFile('weapp', route))
    return { ...measured, route: program.page(), text: await program.text(), problems: [...program.problems], replies }
  } finally {
    await program.close()
  }
}
