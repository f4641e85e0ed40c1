import fc from 'fast-check'
import type { Account } from '@shared/contract/account'
import type { Action } from '@shared/contract/api'
import { MATRIX } from './matrix/all'
import { CALLERS, everyCaller, ROLES } from './matrix/callers'
import type { Row } from './matrix/row'
import { A_NAME, plantSecrets, secretsIn, type Secret } from './secrets/plant'
import { SHOWN } from './secrets/table'
import { inMemory, type World } from './world'
import { runs } from '../runs'

type AnyRow = Row<Action> & { action: Action }
type Step = { row: AnyRow; who: Account }

const ROWS = Object.entries(MATRIX).flatMap(([action, rows]) =>
  (rows as readonly Row<Action>[]).map((row) => ({ ...row, action: action as Action })),
) as AnyRow[]

const EVERYBODY = ROLES.flatMap((role) => CALLERS[role].map((who) => ({ role, who })))

describe('no reply carries what is somebody else’s', () => {
  it.each(ROWS)('$action: $what, to everybody in turn', async (row) => {
    const told = await toldIn(
      row,
      EVERYBODY.map(({ who }) => ({ row, who })),
    )

    expect(told.leaks).toEqual([])
  })

  it('whatever is asked by whomever after whatever else was done', async () => {
    const aStep = fc.record({ row: fc.constantFrom(...ROWS), who: fc.constantFrom(...EVERYBODY.map(({ who }) => who)) })
    const aStory = fc.tuple(fc.constantFrom(...ROWS), fc.array(aStep, { minLength: 5, maxLength: 25 }))

    await fc.assert(
      fc.asyncProperty(aStory, async ([scene, steps]) => {
        // Half of the steps ask about what is there.
        const near = steps.map((step, index) => (index % 2 ? step : { ...step, row: scene }))
        expect((await toldIn(scene, near)).leaks).toEqual([])
      }),
      { numRuns: runs(20) },
    )
  })
})

describe('observers see figures, never persons', () => {
  it.each(ROWS)('$action: $what', async (row) => {
    for (const who of [...CALLERS.observer, ...CALLERS.cityObserver]) expect(await namesTold({ row, who })).toEqual([])
  })
})

it('every look that the table allows does happen, and leaves an entry: the table says no more than is so', async () => {
  const asked = ROWS.filter(({ action }) => action in SHOWN).flatMap((row) => EVERYBODY.map((one) => ({ row, ...one })))
  const looks = new Set<string>()
  for (const { row, role, who } of asked)
    (await toldIn(row, [{ row, who }])).looks.forEach((look) => looks.add(`${look} ${role}`))

  const declared = Object.entries(SHOWN).flatMap(([action, { fields, to }]) =>
    fields.flatMap((field) => to.map((role) => `${action} ${field} ${role}`)),
  )
  expect([...looks].sort()).toEqual(declared.sort())
})

// Helpers

/** Plays the steps in the scene of a row; answers what leaked, and what was shown as it may be. */
async function toldIn(scene: AnyRow, steps: readonly Step[]) {
  const told: { look: string; who: string; isAllowed: boolean }[] = []
  await inMemory(async (world) => {
    await prepare(world, scene)
    for (const step of steps) told.push(...(await looksIn(step, world)))
  })
  return {
    leaks: told.filter(({ isAllowed }) => !isAllowed).map(({ look, who }) => `${look} to ${who}`),
    looks: told.filter(({ isAllowed }) => isAllowed).map(({ look }) => look),
  }
}

const looksIn = async (step: Step, world: World) =>
  Promise.all(
    (await othersToldTo(step, world)).map(async (secret) => ({
      look: `${step.row.action} ${secret.field}`,
      who: step.who._id,
      isAllowed: await mayBeTold(step, secret, world),
    })),
  )

/** What is not the caller's own and stands in the reply all the same. */
async function othersToldTo(step: Step, world: World): Promise<Secret[]> {
  const secrets = await secretsIn(world)
  const reply = await replyTo(step, world)
  const told = secrets.filter(({ value }) => reply.includes(value))
  if (told.length === 0) return []

  // A number that somebody gives of themself is theirs from then on, whoever gave it before.
  const own = (await secretsIn(world)).filter(({ owners }) => owners.has(step.who._id)).map(({ value }) => value)
  return told.filter(({ field, value }) => field === 'openId' || !own.includes(value))
}

async function replyTo({ row, who }: Step, world: World): Promise<string> {
  for (const [path, bytes] of Object.entries(row.files?.(who) ?? {}))
    expect(await world.upload(path, bytes)).toContain(path)
  const input = typeof row.input === 'function' ? row.input(who) : row.input
  return JSON.stringify(await world.as(who).send(row.action, input))
}

/** Names of others in the reply. */
async function namesTold(step: Step): Promise<string[]> {
  let names: string[] = []
  await inMemory(async (world) => {
    await prepare(world, step.row)
    const own = (await world.store.accounts.get(step.who._id))?.name
    names = ((await replyTo(step, world)).match(A_NAME) ?? []).filter((name) => name !== own)
  })
  return names
}

async function prepare(world: World, { given = {}, now }: AnyRow) {
  const own = given.accounts ?? []
  const others = everyCaller.filter(({ _id }) => own.every((one) => one._id !== _id))
  await world.given({ ...given, accounts: [...others, ...own] })
  await plantSecrets(world)
  if (now !== undefined) world.clock.now = now
}

/** In the table, for this role, and written down for whoever was seen. */
async function mayBeTold({ row, who }: Step, { field, owners }: Secret, { store }: World): Promise<boolean> {
  const shown = SHOWN[row.action]
  const role = EVERYBODY.find((one) => one.who._id === who._id)?.role
  if (!shown || !role || !shown.fields.includes(field) || !shown.to.includes(role)) return false
  const entries = await store.accessLogs.find({ where: { viewerId: who._id }, limit: 100 })
  return entries.some(({ personIds }) => personIds.some((id) => owners.has(id)))
}
