import type { Account } from '@shared/contract/account'
import type { Action, Reply } from '@shared/contract/api'
import { MATRIX } from './matrix/all'
import { cellsOf, everyCaller, ROLES } from './matrix/callers'
import type { Cells, Row } from './matrix/row'
import { inMemory, onEmulator, type InWorld, type World } from './world'

type AnyRow = Row<Action> & { action: Action }

const ROWS = Object.entries(MATRIX).flatMap(([action, rows]) =>
  (rows as readonly Row<Action>[]).map((row) => ({ ...row, action: action as Action })),
) as AnyRow[]

describe('who may do what', () => {
  it.each(ROWS)('$action: $what', async (row) => {
    expect(await told(row)).toEqual(row.cells)
  })
})

describe('who may do what, a sample on the emulator', () => {
  it.each(ROWS)('$action: $what', async (row) => {
    const cells = cellsOf(row.cells)
    for (const letter of ['y', '-', 's'])
      for (const { who, cell } of cells.filter((one) => one.cell === letter).slice(-1))
        expect(await cellFor(row, who, onEmulator)).toBe(cell)
  })
})

// Helpers

const inputFor = ({ input }: AnyRow, who: Account) => (typeof input === 'function' ? input(who) : input)

/** The row as the server fills it in. What nobody is told has a test of its own. */
async function told(row: AnyRow): Promise<Cells> {
  const letters: Partial<Record<keyof Cells, string>> = { nobody: row.cells.nobody }
  for (const role of ROLES) letters[role] = ''
  for (const { role, who } of cellsOf(row.cells)) letters[role] += await cellFor(row, who, inMemory)
  return letters as Cells
}

async function cellFor(row: AnyRow, who: Account, inWorld: InWorld): Promise<string> {
  let cell = ''
  await inWorld(async (world) => {
    await prepare(world, row, who)
    const before = await world.dump()

    const reply = (await world.as(who).send(row.action, inputFor(row, who))) as Reply<Action>

    const isUntouched = isSame(before, await world.dump())
    cell = letterOf(reply, row) + (reply.ok || isUntouched ? '' : '(written)')
  })
  return cell
}

type Dump = Awaited<ReturnType<World['dump']>>

/** Document by document: what memory hands out is the same until it is written. */
const isSame = (before: Dump, after: Dump): boolean =>
  Object.entries(after).every(([name, docs]) => {
    const known = before[name] ?? []
    return docs.length === known.length && docs.every((doc, at) => doc === known[at] || isEqual(doc, known[at]))
  })

const isEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** A row may bring its own edition of a caller, say a `self` who is a member. */
async function prepare(world: World, { given = {}, files, now }: AnyRow, who: Account) {
  const own = given.accounts ?? []
  const others = everyCaller.filter(({ _id }) => own.every((one) => one._id !== _id))
  await world.given({ ...given, accounts: [...others, ...own] })
  for (const [path, bytes] of Object.entries(files?.(who) ?? {}))
    expect(await world.upload(path, bytes)).toContain(path)
  if (now !== undefined) world.clock.now = now
}

function letterOf(reply: Reply<Action>, { state = [] }: AnyRow): string {
  if (reply.ok) return 'y'
  if (state === reply.code || state.includes(reply.code)) return 's'
  return reply.code === 'FORBIDDEN' || reply.code === 'NOT_FOUND' ? '-' : `(${reply.code})`
}
