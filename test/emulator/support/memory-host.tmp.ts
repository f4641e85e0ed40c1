import { createInterface } from 'node:readline'
import { openHost } from './host'

// A process of its own, so that its memory is that of the local cloud and of nothing else. Started with --expose-gc.

/** What the process says: where it is, and then after each question how much is still held. */
export type MemoryReport = { url: string } | { held: number; resident: number }

/** Two hundred at once on a busy machine may need longer for a transaction than the platform allows. */
const PATIENCE_MS = 600_000

async function main(file: string): Promise<void> {
  const { host, close } = await openHost(['counting'], { store: { file }, limits: { transactionMs: PATIENCE_MS } })
  const say = (report: MemoryReport) => process.stdout.write(`${JSON.stringify(report)}\n`)
  const questions = createInterface({ input: process.stdin })
  questions.on('line', () => void (async()=>{ const r=await measured(); (await import("node:v8")).writeHeapSnapshot("/tmp/t/snap"+(globalThis as any).__n+".heapsnapshot"); (globalThis as any).__n=((globalThis as any).__n??0)+1; say(r) })())
  // Whoever asked has gone.
  questions.on('close', () => void close().then(() => process.exit(0)))
  say({ url: host.url })
}

async function measured(): Promise<MemoryReport> {
  // What finalizers free is only gone after the next turn.
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc!()
    await new Promise((resolve) => setImmediate(resolve))
  }
  const { heapUsed, external, rss } = process.memoryUsage()
  return { held: heapUsed + external, resident: rss }
}

void main(process.argv[2]!)
