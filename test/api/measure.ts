import type { RequestReport } from '@cloud/local/emulator/wire/report'
import type { Action } from '@shared/contract/api'
import { aJpeg } from '../builders/photo'
import { fill } from './full-city'
import { IMPORTED_SHEET } from './measured-import'
import { MEASURED, MEASURED_FILES } from './measured-calls'
import type { Measured } from './measured'
import { onEmulator, type World } from './world'

/** Requests to the database, parallel ones too; documents the engine looked at; requests to the file storage. */
export type Cost = { trips: number; documents: number; files: number }

export type Costs = Record<Action, Cost>

/** What every action costs on a cold instance in a well-filled city. */
export async function measure(): Promise<Costs> {
  const costs: Partial<Costs> = {}
  await onEmulator(async (world) => {
    await fill(world)
    for (const path of MEASURED_FILES) await world.upload(path, aJpeg())
    await world.upload(IMPORTED_SHEET.path, IMPORTED_SHEET.bytes)
    for (const [action, calls] of Object.entries(MEASURED) as [Action, Measured[]][]) {
      costs[action] = dearest(await costsOf(action, calls, world))
    }
  })
  return costs as Costs
}

async function costsOf(action: Action, calls: readonly Measured[], world: World): Promise<Cost[]> {
  const costs: Cost[] = []
  for (const { as, input } of calls) {
    world.wire()
    const answer = await world.as(as).send(action, input)
    // A refusal may be cheap for the wrong reason; the one wrong code is there on purpose.
    if (!answer.ok && answer.code !== 'CODE_WRONG') throw new Error(`${action} was refused: ${answer.code}`)
    costs.push(costOf(world.wire()))
  }
  return costs
}

function costOf(reports: readonly RequestReport[]): Cost {
  const trips = reports.filter(({ collection }) => collection !== undefined)
  return {
    trips: trips.length,
    documents: trips.reduce((sum, { examined }) => sum + examined, 0),
    files: reports.length - trips.length,
  }
}

const dearest = (costs: readonly Cost[]): Cost => ({
  trips: Math.max(...costs.map(({ trips }) => trips)),
  documents: Math.max(...costs.map(({ documents }) => documents)),
  files: Math.max(...costs.map(({ files }) => files)),
})
