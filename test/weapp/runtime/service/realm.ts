import vm from 'node:vm'

/** A JavaScript world as bare as WeChat's: no window, no fetch, and neither eval nor new Function. */
export type Realm = { globals: Record<string, unknown>; run: (code: string, fileName: string) => unknown }

type Report = (kind: string, message: string) => void

/** Makes the realm a mini program's scripts run in; what they log as an error and what they throw late is reported. */
export const createRealm = (report: Report, isVerbose: boolean): Realm => {
  const context = vm.createContext({}, { name: 'AppService', codeGeneration: { strings: false, wasm: false } })
  const run = (code: string, filename: string): unknown => vm.runInContext(code, context, { filename })
  run('delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics', 'bare.js')

  const globals = run('globalThis', 'globals.js') as Record<string, unknown>
  globals['console'] = consoleOf(report, isVerbose)
  Object.assign(globals, timersOf(report))
  return { globals, run }
}

const LEVELS = [
  'log',
  'info',
  'debug',
  'warn',
  'error',
  'group',
  'groupEnd',
  'time',
  'timeEnd',
  'trace',
  'table',
] as const

const consoleOf = (report: Report, isVerbose: boolean) => {
  const write =
    (level: string) =>
    (...words: unknown[]) => {
      const line = words.map(inWords).join(' ')
      if (isVerbose) process.stderr.write(`  [app ${level}] ${line}\n`)
      if (level === 'error') report('console.error', line)
    }
  return Object.fromEntries(LEVELS.map((level) => [level, write(level)]))
}

/** Anything as text, with the stack where it is an error of whichever realm. */
export const inWords = (thing: unknown): string => {
  if (typeof thing === 'string') return thing
  if (thing && typeof thing === 'object' && 'stack' in thing) return String(thing.stack)
  return JSON.stringify(thing) ?? String(thing)
}

const timersOf = (report: Report) => {
  const guarded = (task: (...args: unknown[]) => void, args: unknown[]) => () => {
    try {
      task(...args)
    } catch (problem) {
      report('uncaught', inWords(problem))
    }
  }
  type Start = (task: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => number
  const setTimer: Start = (task, delay, ...args) => Number(setTimeout(guarded(task, args), delay))
  const setRepeat: Start = (task, delay, ...args) => Number(setInterval(guarded(task, args), delay))
  return {
    setTimeout: setTimer,
    setInterval: setRepeat,
    clearTimeout: (id: number) => clearTimeout(id),
    clearInterval: (id: number) => clearInterval(id),
  }
}
