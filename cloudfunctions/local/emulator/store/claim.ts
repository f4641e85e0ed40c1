import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const claimOf = (file: string) => `${file}.pid`

/** One process at a time: two clouds on one file would each believe their own snapshots and locks. */
export function claimFile(file: string): void {
  if (file === ':memory:') return
  const owner = existsSync(claimOf(file)) ? Number(readFileSync(claimOf(file), 'utf8')) : undefined
  if (owner !== undefined && owner !== process.pid && isAlive(owner)) {
    throw new Error(`Another local cloud (process ${owner}) is using ${file}. Stop it first.`)
  }
  writeFileSync(claimOf(file), String(process.pid))
}

export function releaseFile(file: string): void {
  if (file !== ':memory:') rmSync(claimOf(file), { force: true })
}

/** Signal 0 only asks; a process of somebody else is alive, too. */
function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
