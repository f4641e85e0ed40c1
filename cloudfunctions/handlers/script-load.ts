import { ok, refuse } from '@shared/contract/result'
import type { Deps } from '@cloud/kernel/deps'

/** A script somebody chooses now: one that is to be had. What had it before keeps it, though it was withdrawn since. */
export async function chosenScript(scriptId: string | null | undefined, had: string | null, { store }: Deps) {
  if (!scriptId || scriptId === had) return ok(null)
  const script = await store.scripts.get(scriptId)
  return script && !script.isWithdrawn ? ok(script) : refuse('SCRIPT_WITHDRAWN')
}
