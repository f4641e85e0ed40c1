/** One end of a channel between threads: a worker's `parentPort` or the `Worker` itself. */
type Port = {
  postMessage: (message: unknown) => void
  on: (event: 'message', listener: (message: Message) => void) => unknown
}

type Message = { ask: number; name: string; args: unknown[] } | { answer: number; value?: unknown; failure?: string }

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any function will do; the caller's type says which
type Functions = Record<string, (...args: any[]) => unknown>

/** The other side's functions, called across the channel. */
export type Remote<Api> = {
  [Name in keyof Api]: Api[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Promise<Awaited<Answer>>
    : never
}

/** Offers `own` to the other end of the port and gives its functions in return. */
export const connect = <Api>(port: Port, own: Functions): Remote<Api> => {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (problem: Error) => void }>()
  let asked = 0

  const answer = async (id: number, name: string, args: unknown[]) => {
    try {
      port.postMessage({ answer: id, value: await own[name]?.(...args) })
    } catch (problem) {
      port.postMessage({ answer: id, failure: problem instanceof Error ? problem.message : String(problem) })
    }
  }

  port.on('message', (message) => {
    if ('ask' in message) return void answer(message.ask, message.name, message.args)

    const { resolve, reject } = waiting.get(message.answer) ?? {}
    waiting.delete(message.answer)
    if (message.failure === undefined) resolve?.(message.value)
    else reject?.(new Error(message.failure))
  })

  const call =
    (name: string) =>
    (...args: unknown[]) =>
      new Promise((resolve, reject) => {
        waiting.set(++asked, { resolve, reject })
        port.postMessage({ ask: asked, name, args })
      })
  return new Proxy({} as Remote<Api>, { get: (_, name) => (name === 'then' ? undefined : call(String(name))) })
}
