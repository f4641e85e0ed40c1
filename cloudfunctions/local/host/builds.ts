import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from './home'

export const FUNCTIONS_DIR = join(PROJECT, 'dist/cloudfunctions')
export const WEB_DIR = join(PROJECT, 'dist/h5')

type Build = { name: string; made: string; sources: readonly string[]; command: readonly [string, ...string[]] }

const CLOUD_SOURCES = [
  'aggregation',
  'api',
  'entry',
  'events',
  'export',
  'gateways',
  'handlers',
  'jobs',
  'kernel',
  'messages',
  'store',
]

const FUNCTIONS: Build = {
  name: 'the cloud functions',
  made: join(FUNCTIONS_DIR, 'api/index.js'),
  sources: [
    'src/shared',
    'config/build-functions.mjs',
    'config/cloudbase',
    ...CLOUD_SOURCES.map((folder) => `cloudfunctions/${folder}`),
  ],
  command: [process.execPath, join(PROJECT, 'config/build-functions.mjs')],
}

const PAGES: Build = {
  name: 'the pages (a minute or so, once)',
  made: join(WEB_DIR, 'index.html'),
  sources: ['src', 'config/index.ts', 'config/compile.ts', 'config/h5.ts'],
  command: ['npm', 'run', '--silent', 'build:h5'],
}

type Tell = (text: string) => void

/** Builds the cloud functions where they are missing or older than what they are made from. */
export const buildFunctions = (tell: Tell): Promise<void> => buildStale([FUNCTIONS], tell)

/** The same for everything that `npm start` serves. */
export const buildEverything = (tell: Tell): Promise<void> => buildStale([FUNCTIONS, PAGES], tell)

async function buildStale(builds: readonly Build[], tell: Tell): Promise<void> {
  for (const build of builds) {
    if (!isStale(build)) continue
    tell(`Building ${build.name} …`)
    await runBuild(build)
  }
}

function isStale({ made, sources }: Build): boolean {
  if (!existsSync(made)) return true
  const madeAt = statSync(made).mtimeMs
  return sources.some((source) => newest(join(PROJECT, source)) > madeAt)
}

function newest(path: string): number {
  if (!existsSync(path)) return 0
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((latest, file) => Math.max(latest, statSync(join(file.parentPath, file.name)).mtimeMs), 0)
}

/** A build that fails says why in its own words, so its output is shown only then. */
function runBuild({ name, command: [program, ...values] }: Build): Promise<void> {
  const child = spawn(program, values, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (text: Buffer) => (output += text.toString()))
  child.stderr.on('data', (text: Buffer) => (output += text.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${output}\nBuilding ${name} failed.`))))
  })
}
