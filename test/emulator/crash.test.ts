import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { startEmulator } from '@cloud/local/emulator'
import { DECLARATION, temporaryFolder } from './support/cloud'

const KILLS = Number(process.env['KILLS'] ?? 5)
const ROOT = join(__dirname, '../..')

it(
  `loses nothing it has answered for, and tears nothing, when it is killed ${KILLS} times while writing`,
  async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'cloud.db')
    const answered: string[] = []

    for (let round = 0; round < KILLS; round += 1) {
      answered.push(...(await writeUntilKilled(file, round)))
      const emulator = await startEmulator({ store: { file }, declaration: DECLARATION })
      const whole = new Set(emulator.find('visits', { done: true, areas: 'late' }).map(({ _id }) => _id))
      const lefts = emulator.find('plain', {}).map(({ _id }) => String(_id))
      const torn = lefts.filter(
        (id) => !lefts.includes(id.endsWith('-left') ? id.replace('-left', '-right') : id.replace('-right', '-left')),
      )
      const indexed = emulator.find('visits', { areas: 'all' }).length
      const stored = emulator.count('visits')
      await emulator.close()

      expect(answered.filter((id) => !whole.has(id))).toEqual([])
      expect(torn).toEqual([])
      expect(indexed).toBe(stored)
    }
    expect(answered.length).toBeGreaterThan(KILLS)
    rmSync(folder, { recursive: true })
  },
  KILLS * 20_000,
)

// Helpers
const AFTER_ANSWERS = 12

/** Kills as soon as a dozen answers have been given: some write is then always under way. */
function writeUntilKilled(file: string, round: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'support/writer.ts'), file, `r${round}`], {
    cwd: ROOT,
    env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  child.stdout.on('data', (more: Buffer) => {
    text += more.toString()
    if (text.split('\n').length > AFTER_ANSWERS + round) child.kill('SIGKILL')
  })
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      if (code !== null) reject(new Error(`The writer ended by itself with ${code}`))
      // The last line may be cut off; only whole ones were surely said.
      else resolve(text.split('\n').slice(0, -1))
    })
  })
}
