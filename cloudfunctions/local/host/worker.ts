import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

/** What the pool sends: one event at a time, with the environment of that call alone. */
export type WorkerTask = { event: unknown; context: object; env: Record<string, string> }
export type WorkerReply = { ready: true } | { result: string | undefined } | { error: string }

type Main = (event: unknown, context: object) => unknown

const { file } = workerData as { file: string }
const port = parentPort
if (!port) throw new Error('worker.ts runs as a worker thread')

const reply = (message: WorkerReply) => port.postMessage(message)

// The caller's identity stands in the environment, as on the platform; nothing of the last call may stay.
function takeEnvironment(env: Record<string, string>): void {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
}

takeEnvironment((workerData as { env: Record<string, string> }).env)
const { main } = createRequire(file)(file) as { main: Main }

async function answer({ event, context, env }: WorkerTask): Promise<void> {
  takeEnvironment(env)
  try {
    reply({ result: JSON.stringify(await main(event, context)) })
  } catch (error) {
    reply({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

port.on('message', (task: WorkerTask) => void answer(task))
// The client raises rejections nobody can catch; a real instance logs them and lives on.
process.on('unhandledRejection', (reason) => console.error('unhandled rejection', reason))
reply({ ready: true })
