import { OPENINGS } from '../e2e/harness/page-openings'
import { takePicture } from '../e2e/harness/take-picture'
import { STILL_LOADING } from '../e2e/harness/still-loading'
import { type TestCloud } from '../e2e/harness/start-cloud'
import { BUILT_WEAPP } from './built'
import { bridgeTo } from './cloud-bridge'
import { launchMiniProgram, type Measure, type MiniProgram } from './runtime/launch'
import { type Problem } from './runtime/phone'

/** What one page showed and cost when it was opened with its fullest content. */
export type OpenedPage = Measure & { route: string; text: string; problems: Problem[]; replies: Reply[] }

/** What the cloud said to one call. */
type Reply = { action: string; code: string }

type Phone = { program: MiniProgram; replies: Reply[] }

/** The build on everybody's phone, against the local cloud: each person starts the mini program once. */
export const phonesOn = (cloud: TestCloud) => {
  const phones = new Map<string, Promise<Phone>>()
  const phoneOf = (openId: string, url: string) => {
    const known = phones.get(openId)
    const phone = known ? known.then((at) => relaunch(at, url)) : startPhone({ cloud, openId, url })
    phones.set(openId, phone)
    return phone
  }
  return {
    /** Opens a page as the table says, and waits until it stands still. One after the other. */
    open: async (route: string): Promise<OpenedPage> => {
      const opening = OPENINGS[route]
      if (!opening) throw new Error(`page-openings.ts does not say who opens ${route}`)

      const query = new URLSearchParams(await opening.params?.(cloud)).toString()
      const phone = await phoneOf(opening.openId, query ? `${route}?${query}` : route)
      return measured(phone, { route, isSilent: opening.asksNothing === true })
    },
    close: async () => {
      for (const phone of phones.values()) await (await phone).program.close()
    },
  }
}

const startPhone = async ({ cloud, openId, url }: { cloud: TestCloud; openId: string; url: string }) => {
  const { cloud: handlers, origins = [] } = bridgeTo(cloud, openId)
  const replies: Reply[] = []
  const callFunction = async (request: { name: string; data: unknown }) => {
    const reply = (await handlers.callFunction(request)) as { ok: boolean; code?: string }
    replies.push({ action: (request.data as { action: string }).action, code: reply.code ?? 'OK' })
    return reply
  }
  const program = await launchMiniProgram({ dist: BUILT_WEAPP, url, origins, cloud: { ...handlers, callFunction } })
  return { program, replies }
}

/** What the page before left behind is not the next one's. */
const relaunch = async ({ program, replies }: Phone, url: string) => {
  program.problems.length = 0
  replies.length = 0
  await program.reLaunch(`/${url}`)
  return { program, replies }
}

const measured = async ({ program, replies }: Phone, { route, isSilent }: { route: string; isSilent: boolean }) => {
  // A slow machine stands still before the page has begun.
  await program.until(
    async () => (replies.length > 0 || isSilent) && hasLoaded(await program.text()),
    'shows what the cloud said',
  )
  const costs = await program.measure()
  await takePicture({ edition: 'weapp', route }, program.screenshot)
  const text = await program.text()
  return { ...costs, route: program.page(), text, problems: [...program.problems], replies: [...replies] }
}

const hasLoaded = (text: string) => /\S/.test(text) && !STILL_LOADING.test(text)
