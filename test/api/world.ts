import { createHash } from 'node:crypto'
import { drain } from '@cloud/aggregation/drain'
import { accountOf } from '@cloud/gateways/enter'
import { readPictureVerdict } from '@cloud/gateways/content-check'
import { takeVerdict } from '@cloud/events/take-verdict'
import { askAboutPhotos } from '@cloud/jobs/ask-about-photos'
import { writeActivities } from '@cloud/gateways/activity-sheet'
import type { WriteAnnual } from '@cloud/gateways/annual-docx'
import type { WritePdf } from '@cloud/gateways/pdf'
import type { WriteReport } from '@cloud/gateways/report-file'
import { sheets } from '@cloud/gateways/sheets'
import { writeSpreadsheets } from '@cloud/gateways/spreadsheet'
import { handlers } from '@cloud/handlers'
import { exportHandlers } from '@cloud/handlers/export'
import { dispatch, type Answer } from '@cloud/kernel/dispatch'
import { frozen } from '@cloud/store/memory'
import type { Action, Input, Output, Reply } from '@shared/contract/api'
import { newAccount } from '@shared/domain/person/account'
import { NOW } from '../builders/clock'
import { aCity } from '../builders/city'
import { templates } from '../builders/templates'
import { vault } from '../builders/vault'
import { emulatorBackend, memoryBackend, type Backend, type Clock } from './backends'

type Person = { openId: string }

/** One city behind one door, with a clock that only the test moves. */
export type World = Pick<Backend, 'store' | 'files' | 'given' | 'upload' | 'dump' | 'wire'> & {
  clock: Clock
  as: (person: Person) => Door
  /** Works off everything that is pending, as `jobs` does. */
  settle: () => Promise<void>
  /** Asks WeChat about photos, as `jobs` does. */
  askAboutPhotos: () => Promise<number>
  /** Hears what WeChat has pushed by now, as `events` does; answers the events. */
  hearWechat: () => Promise<unknown[]>
}

export type Door = {
  call: <A extends Action>(action: A, input: Input<A>) => Promise<Reply<A>>
  /** As a phone that sends whatever it likes. */
  send: (action: string, input: unknown) => Promise<Answer>
  /** The value of an answer that must not be a refusal. */
  get: <A extends Action>(action: A, input: Input<A>) => Promise<Output<A>>
}

/** Runs a story in a fresh world of its own, and closes it. */
export type InWorld = (story: (world: World) => Promise<void>) => Promise<void>

const SETTLE_ROUNDS = 50

/** Only a test that prints loads what prints. */
const writePdf: WritePdf = async (pages, about) => (await import('@cloud/gateways/pdf')).writePdf(pages, about)
const writeAnnual: WriteAnnual = async (file) => (await import('@cloud/gateways/annual-docx')).writeAnnualDocx(file)
const writer = async () => (await import('@cloud/gateways/report-writer')).writeReport
const writeReport: WriteReport = {
  docx: async (report) => (await writer()).docx(report),
  xlsx: async (report) => (await writer()).xlsx(report),
  csv: async (report) => (await writer()).csv(report),
  zip: async (report) => (await writer()).zip(report),
}

/** The same for every world, and nothing can change it. */
const CITY = frozen(aCity())

async function openWorld(backend: Backend, clock: Clock): Promise<World> {
  const { store, files, wechat, contentCheck } = backend
  const now = () => clock.now
  const randomHex = countedHex()
  const send = async (openId: string, action: string, input: unknown) => {
    const caller = await accountOf(openId, store, (personId) => newAccount(personId, openId, now()))
    const deps = {
      caller,
      now,
      store,
      files,
      writeActivities,
      writeSheets: writeSpreadsheets,
      writePdf,
      writeReport,
      writeAnnual,
      sheets,
      randomHex,
      vault,
      wechat,
      contentCheck,
      ...desk,
    }
    return dispatch({ ...handlers, ...exportHandlers }, { action, input }, deps)
  }
  await backend.given(CITY)
  return {
    ...backend,
    clock,
    as: ({ openId }) => doorOf((action, input) => send(openId, action, input)),
    settle: async () => {
      for (let round = 0; round < SETTLE_ROUNDS; round++)
        if ((await drain({ store, now }, { limit: 100 })) === 0) return
      throw new Error('never settles')
    },
    askAboutPhotos: () => askAboutPhotos({ store, now, files, contentCheck }),
    hearWechat: async () => {
      const events = backend.wechatPushes()
      for (const event of events) {
        const verdict = readPictureVerdict(event)
        if (verdict) await takeVerdict(verdict, { store, now })
      }
      return events
    },
  }
}

/** What only signing in on a desktop, asking for consents and printing need. */
const desk = {
  site: 'https://zhihui.test/',
  desktopId: null,
  clientAddress: '192.0.2.7',
  ticketFor: (personId: string) => `ticket for ${personId}`,
  templates,
}

const doorOf = (send: Door['send']): Door => ({
  send,
  call: (action, input) => send(action, input) as never,
  get: async (action, input) => {
    const answer = await send(action, input)
    if (!answer.ok) throw new Error(`${action} was refused: ${answer.code}`)
    return answer.value as never
  },
})

/** Hex that never repeats within a world and is the same in every run. */
function countedHex() {
  let count = 0
  return (bytes: number) =>
    createHash('sha512')
      .update(String(count++))
      .digest('hex')
      .slice(0, bytes * 2)
}

const runIn =
  (openBackend: (clock: Clock) => Promise<Backend>): InWorld =>
  async (story) => {
    const clock = { now: NOW }
    const backend = await openBackend(clock)
    try {
      await story(await openWorld(backend, clock))
    } finally {
      await backend.close()
    }
  }

export const inMemory = runIn(memoryBackend)
export const onEmulator = runIn(emulatorBackend)

/** Both stores: `describe.each(backends)('… $name', ({ inWorld }) => …)`. */
export const backends = [
  { name: 'in memory', inWorld: inMemory },
  { name: 'CloudBase on the emulator', inWorld: onEmulator },
] as const
