import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmulator } from '@cloud/local/emulator'
import { cloudbaseTable } from '@cloud/store/cloudbase'
import { memoryTable } from '@cloud/store/memory'
import { openCloud } from '@cloud/store/sdk'
import { inserted, type Note, type Story } from './note'
import { describeTable } from './table.contract'

const declaration = {
  collections: {
    notes: {
      indexes: [
        { name: 'key', keys: [{ field: 'key', direction: 1 }], unique: true },
        {
          name: 'kind',
          keys: [
            { field: 'kind', direction: 1 },
            { field: 'key', direction: 1 },
          ],
        },
        { name: 'tags', keys: [{ field: 'tags', direction: 1 }] },
        { name: 'at', keys: [{ field: 'at', direction: 1 }] },
      ],
    },
  },
}

const emulated = async (store: 'memory' | { file: string }, story: Story) => {
  const emulator = await startEmulator({ store, declaration })
  try {
    const table = cloudbaseTable<Note>(openCloud(emulator.url).database(), 'notes')
    await story(table, async (notes) => emulator.insertMany('notes', notes))
  } finally {
    await emulator.close()
  }
}

describeTable('in memory', (story) => {
  const table = memoryTable<Note>('notes', { unique: 'key' })
  return story(table, (notes) => inserted(table, notes))
})

describeTable('on CloudBase, emulated in memory', (story) => emulated('memory', story))

describeTable('on CloudBase, emulated in a file', async (story) => {
  const folder = mkdtempSync(join(tmpdir(), 'table-'))
  try {
    await emulated({ file: join(folder, 'cloud.db') }, story)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
