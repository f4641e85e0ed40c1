import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { api, type Action } from '@shared/contract/api'

/**
 * One request per action as a released client sends it. Old versions live for days in WeChat: these files are only ever
 * added to, and must stay understood.
 */
const FOLDER = join(__dirname, 'samples')

type Sample = { action: string; input: unknown }

const samples = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Sample[])

describe('requests of released clients', () => {
  it.each(samples)('$action is still understood', ({ action, input }) => {
    const declared = (api as Partial<Record<string, (typeof api)[Action]>>)[action]

    expect(declared).toBeDefined()
    expect(declared!.input.safeParse(input)).toMatchObject({ success: true })
  })

  it('there is one for every action', () => {
    const sent = samples.map(({ action }) => action)

    expect(Object.keys(api).filter((action) => !sent.includes(action))).toEqual([])
  })

  it('what a client may leave out gets its default', () => {
    expect(api['activity.list'].input.parse({})).toMatchObject({ when: 'upcoming' })
    expect(api['dashboard.unit'].input.parse({ unitId: 'u-1' })).toMatchObject({ period: 'window' })
    expect(api['area.children'].input.parse({})).toMatchObject({ parentId: 'cq' })
  })

  it('what a newer client adds is left aside', () => {
    expect(api['activity.get'].input.parse({ activityId: 'a-1', soon: true })).toEqual({ activityId: 'a-1' })
  })
})
