import type { Ledger, Message } from '@shared/contract/notice'
import { emptied, givenBack, taken } from '@shared/domain/notice/ledger'
import type { World } from '@cloud/aggregation/world'

const TRIES = 10

type Line = Pick<Message, 'personId' | 'template'>

/** Takes one message off the person's ledger; false where none is left. Never below zero, however many ask at once. */
export const takeOne = (line: Line, world: World) => book(line, (ledger) => taken(ledger, line.template), world)

/** 43101: nothing is left, whatever we believed. */
export const bookEmpty = (line: Line, world: World) => book(line, (ledger) => emptied(ledger, line.template), world)

/** WeChat did not count it. */
export const bookReturn = (line: Line, world: World) => book(line, (ledger) => givenBack(ledger, line.template), world)

async function book({ personId }: Line, decide: (ledger: Ledger) => Ledger | null, { store }: World): Promise<boolean> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const ledger = await store.ledgers.get(personId)
    const after = ledger && decide(ledger)
    if (!after) return false
    const isSaved = await store.ledgers.replace(ledger, after)
    if (isSaved) return true
  }
  throw new Error(`the ledger of ${personId} kept changing`)
}
