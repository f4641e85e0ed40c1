import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Declaration } from '../emulator/declaration'
import { PICTURE_FATES, type PictureFate } from '../emulator/wechat/fakes'
import { FUNCTIONS_DIR, WEB_DIR } from './builds'
import { createGate } from './gate'
import { type Home, PROJECT, clockOffset } from './home'
import { type Fill, type Host, type HostOptions, startHost } from './host'

type Settings = {
  port: number
  isFresh: boolean
  isEmpty: boolean
  now: string | undefined
  host: string | undefined
  token: string | undefined
  exportTo: string | undefined
  importFrom: string | undefined
  pictures: PictureFate
}

export function readSettings(usualPort: number): Settings {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
      now: { type: 'string' },
      host: { type: 'string' },
      token: { type: 'string' },
      export: { type: 'string' },
      import: { type: 'string' },
      pictures: { type: 'string', default: 'pass' },
    },
  })
  if (values.host !== undefined && !values.token) {
    throw new Error('--host opens the cloud to other machines: give it a --token')
  }
  return {
    port: portOf(values.port ?? String(usualPort)),
    isFresh: values.fresh,
    isEmpty: values.empty,
    now: values.now,
    host: values.host,
    token: values.token,
    exportTo: values.export,
    importFrom: values.import,
    pictures: fateOf(values.pictures),
  }
}

function fateOf(text: string): PictureFate {
  const fate = PICTURE_FATES.find((one) => one === text)
  if (fate) return fate
  throw new Error(`--pictures takes one of ${PICTURE_FATES.join(', ')}, not ${text}`)
}

function portOf(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(`Not a port: ${text}`)
}

export const readDeclaration = (): Declaration =>
  JSON.parse(readFileSync(join(PROJECT, 'config/cloudbase/indexes.json'), 'utf8')) as Declaration

type Launch = { log: (line: string) => void; fill: Fill | undefined }

/** Starts the cloud of this home; `--host` opens it to those who know the token. */
export async function launch(home: Home, settings: Settings, { log, fill }: Launch): Promise<Host> {
  const gate = settings.token === undefined ? undefined : createGate(settings.token)
  const options: HostOptions = {
    store: { file: home.database },
    storageDir: home.files,
    declaration: readDeclaration(),
    functionsDir: FUNCTIONS_DIR,
    webDir: WEB_DIR,
    port: settings.port,
    pictures: settings.pictures,
    clockOffsetMs: clockOffset(home, settings.now),
    log,
    ...(settings.host === undefined ? {} : { host: settings.host }),
    ...(gate === undefined ? {} : { gate }),
    ...(fill === undefined ? {} : { fill }),
  }
  const host = await startHost(options)
  stopOnSignal(host)
  return host
}

function stopOnSignal(host: Host): void {
  const stop = () => {
    // A second signal does not wait for anybody.
    process.once('SIGINT', () => process.exit(1)).once('SIGTERM', () => process.exit(1))
    host.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
}

/** Runs a command of the terminal: what goes wrong is one sentence, not a stack. */
export function runCommand(command: () => Promise<void>): void {
  command().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  })
}
