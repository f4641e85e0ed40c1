/** As many requests at once as one instance sends without queueing. */
const LANES = 16

/** Does something with each, sixteen at a time; the answers stand in the order of what was asked. */
export async function inLanes<T, R>(all: readonly T[], act: (one: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = new Array<R>(all.length)
  let next = 0
  const lane = async () => {
    while (next < all.length) {
      const index = next++
      answers[index] = await act(all[index]!)
    }
  }
  await Promise.all(Array.from({ length: Math.min(LANES, all.length) }, lane))
  return answers
}
