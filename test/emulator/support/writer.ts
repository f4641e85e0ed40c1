import type { Client } from './client-types'
import { clientOf } from './clients'
import { DECLARATION } from './cloud'
import { startEmulator } from '@cloud/local/emulator'

// Runs as a process of its own until it is killed: writes through the real client, and says what was answered for.
async function main(): Promise<void> {
  const emulator = await startEmulator({ store: { file: process.argv[2]! }, declaration: DECLARATION })
  const client = clientOf('tcb-admin-node', emulator.url)
  const round = process.argv[3]!
  await Promise.all([0, 1, 2, 3].map((lane) => write(client, `${round}-${lane}`)))
}

async function write({ db, _ }: Client, lane: string): Promise<void> {
  for (let number = 0; ; number += 1) {
    const id = `${lane}-${number}`
    const { code, message } = await db
      .collection('visits')
      .add({ _id: id, teamId: lane, at: number, areas: [lane, 'all'] })
    if (code) throw new Error(message)
    await db
      .collection('visits')
      .doc(id)
      .update({ done: true, areas: _.push(['late']) })
    await db.runTransaction(async (t) => {
      await t.collection('plain').add({ _id: `${id}-left`, id })
      await t.collection('plain').add({ _id: `${id}-right`, id })
    })
    process.stdout.write(`${id}\n`)
  }
}

void main()
