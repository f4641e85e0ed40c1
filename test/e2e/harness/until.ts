const PATIENCE_MS = 30_000

/** Waits for what the cloud does by itself a moment later. */
export const until = async (what: string, isSo: () => Promise<boolean>) => {
  const deadline = Date.now() + PATIENCE_MS
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
