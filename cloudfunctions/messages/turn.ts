import type { World } from '@cloud/aggregation/world'

/** Whether something that is done every so often is to be done now, and by this machine. */
export async function takeTurn(name: string, everyMs: number, { store, now }: World): Promise<boolean> {
  const turn = await store.turns.get(name)
  const nextAt = now() + everyMs
  if (!turn) return store.turns.insert({ _id: name, rev: 0, nextAt })
  return now() >= turn.nextAt && store.turns.replace(turn, { ...turn, nextAt })
}
