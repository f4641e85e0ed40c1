import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

/** A browser program and the environment it needs to start. */
export type Chromium = { executablePath: string; env: Record<string, string> }

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** What to try, best first: the wish in `CHROMIUM` (a path, or `bundled`), else the system's, then the one inside npm. */
export const chromiumCandidates = (): string[] => {
  const wish = process.env['CHROMIUM']
  return wish ? [wish] : [...SYSTEM_PATHS.filter(existsSync), 'bundled']
}

/** Makes a candidate ready to start. */
export const prepareChromium = (candidate: string): Promise<Chromium> =>
  candidate === 'bundled' ? bundledChromium() : Promise.resolve({ executablePath: candidate, env: environment() })

/** The Chromium of the npm package, unpacked once per checkout. Linux on x64 only. */
const bundledChromium = async (): Promise<Chromium> => {
  if (!existsSync(path.join(CACHE, 'chromium'))) await unpack()

  const libraries = [path.join(CACHE, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  return {
    executablePath: path.join(CACHE, 'chromium'),
    env: { ...environment(), LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: path.join(CACHE, 'fonts.conf') },
  }
}

const MODULES = path.resolve(__dirname, '../../node_modules')
const CACHE = path.join(MODULES, '.cache', 'chromium-bundled')

// Without any font Chromium lays out no text at all, so the Latin one of the package is always among them.
const FONT_FOLDERS = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  path.join(CACHE, 'fonts'),
  path.join(MODULES, '@expo-google-fonts'),
]

const fontSettings = () =>
  [
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
    ...FONT_FOLDERS.map((folder) => `<dir>${folder}</dir>`),
    `<cachedir>${path.join(CACHE, 'font-cache')}</cachedir></fontconfig>`,
  ].join('\n')

const environment = () =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))

// A process of its own, because the package reads TMPDIR and the runtime (which decides whether its libraries are
// unpacked too) from the environment while it is imported. Besides, it is an ES module and jest runs CommonJS.
const UNPACK = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()"

/** Unpacks beside the cache and moves it into place at once, so that two test processes cannot see half a browser. */
const unpack = async () => {
  await mkdir(path.dirname(CACHE), { recursive: true })
  const fresh = await mkdtemp(`${CACHE}-`)
  const env = { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', UNPACK], { env, cwd: MODULES })
    await writeFile(path.join(fresh, 'fonts.conf'), fontSettings())
    await rename(fresh, CACHE)
  } catch (problem) {
    if (!existsSync(path.join(CACHE, 'chromium'))) throw problem
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}
