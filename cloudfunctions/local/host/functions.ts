import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Cron, parseCron } from './cron'

/** One deployed function as it lies in `dist/cloudfunctions/<name>`: the bundle and what `config.json` says. */
export type CloudFunction = {
  name: string
  file: string
  timeoutMs: number
  triggers: readonly { name: string; cron: Cron }[]
}

type FunctionConfig = { timeout?: number; triggers?: readonly { name: string; type: string; config: string }[] }

const USUAL_TIMEOUT_SECONDS = 3
const LONGEST_TIMEOUT_SECONDS = 900

export function readFunctions(folder: string): CloudFunction[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names.map(({ name }) => readFunction(folder, name)).filter(({ file }) => existsSync(file))
}

function readFunction(folder: string, name: string): CloudFunction {
  const file = join(folder, name, 'index.js')
  const configFile = join(folder, name, 'config.json')
  const config = existsSync(configFile) ? (JSON.parse(readFileSync(configFile, 'utf8')) as FunctionConfig) : {}
  const seconds = config.timeout ?? USUAL_TIMEOUT_SECONDS
  if (!(seconds > 0 && seconds <= LONGEST_TIMEOUT_SECONDS)) throw new Error(`${configFile}: timeout ${seconds} s?`)
  const timers = (config.triggers ?? []).filter((trigger) => trigger.type === 'timer')
  const triggers = timers.map((trigger) => ({ name: trigger.name, cron: parseCron(trigger.config) }))
  return { name, file, timeoutMs: seconds * 1000, triggers }
}
