import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const PROJECT = resolve(__dirname, '../../..')

/** Where one local cloud keeps what was written to it. */
export type Home = { folder: string; database: string; files: string }

/** Opens `.local/<name>`, emptied first if asked. Tests keep theirs elsewhere. */
export function openHome(name: string, isFresh: boolean): Home {
  const folder = join(process.env['ZHIHUI_LOCAL_DIR'] ?? join(PROJECT, '.local'), name)
  if (isFresh) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return { folder, database: join(folder, 'cloud.db'), files: join(folder, 'files') }
}

const seededMark = (home: Home) => join(home.folder, 'seeded')

/** The mark is set when the seed is whole; a seed that was cut off begins anew. */
export const isSeeded = (home: Home): boolean => existsSync(seededMark(home))

export const markSeeded = (home: Home, at: number): void => writeFileSync(seededMark(home), new Date(at).toISOString())

type Clock = { firstStart: string; offsetMs: number }

/** The cloud's clock runs on from where it was set; `--now` sets it anew. */
export function clockOffset(home: Home, asked: string | undefined): number {
  const file = join(home.folder, 'clock.json')
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Clock) : undefined
  const offsetMs = asked === undefined ? (known?.offsetMs ?? 0) : momentOf(asked) - Date.now()
  const firstStart = known?.firstStart ?? new Date(Date.now() + offsetMs).toISOString()
  writeFileSync(file, JSON.stringify({ firstStart, offsetMs } satisfies Clock))
  return offsetMs
}

function momentOf(text: string): number {
  const at = Date.parse(text)
  if (Number.isNaN(at)) throw new Error(`--now takes a moment such as 2026-05-20T09:00:00+08:00, not ${text}`)
  return at
}
