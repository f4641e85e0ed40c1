// The thread of the logic: what WeChat calls the AppService. One worker per mini program, so that whatever a program
// throws or rejects is known to be its own.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { type Boot, type Outside } from '../protocol'
import { connect } from '../rpc'
import { phoneFiles, type FileRequest } from './phone-files'
import { createRealm, inWords } from './realm'

const boot = workerData as Boot & { libraries: { glassEasel: string; adapter: string } }
type Invoke = (name: string, args: string) => Promise<string | undefined>

const start = () => {
  const outside = connect<Outside>(parentPort!, {
    logic: async (name: string, args: unknown[]) => {
      const answer = await invoke(name, JSON.stringify(args))
      return answer === undefined ? undefined : (JSON.parse(answer) as unknown)
    },
  })
  const report = (kind: string, message: string) => void outside.problem(kind, message)
  process.on('unhandledRejection', (reason) => report('unhandledRejection', rejection(reason)))
  process.on('uncaughtException', (problem) => report('uncaught', inWords(problem)))

  const realm = createRealm(report, boot.isVerbose)
  const library = (file: string, required?: unknown) => {
    const body = `(function (module, exports, require, process) {${readFileSync(file, 'utf8')}\n})`
    const module = realm.run('({ exports: {} })', 'module.js') as { exports: unknown }
    const wrapper = realm.run(body, file) as (...args: unknown[]) => void
    wrapper(module, module.exports, () => required, { env: { NODE_ENV: 'production' } })
    return module.exports
  }
  const glassEasel = library(boot.libraries.glassEasel)
  const adapter = library(boot.libraries.adapter, glassEasel)

  const files = phoneFiles(boot.fileFolder)
  const host = {
    problem: report,
    byteLength: (text: string) => Buffer.byteLength(text),
    compile: (file: string) => realm.run(inWrapper(readFileSync(path.join(boot.root, file), 'utf8')), file),
    call: async (name: keyof Outside, args: string) => {
      const ask = outside[name] as (...args: unknown[]) => Promise<unknown>
      return JSON.stringify((await ask(...(JSON.parse(args) as unknown[]))) ?? null)
    },
    file: (request: string) => {
      try {
        return JSON.stringify({ value: files(JSON.parse(request) as FileRequest) ?? null })
      } catch (problem) {
        return JSON.stringify({ failure: problem instanceof Error ? problem.message : String(problem) })
      }
    },
  }
  const { templates, realmCode, libraries: _, ...rest } = boot
  const enter = realm.run(`${realmCode};bundled.enter`, 'realm.js') as (...args: unknown[]) => Invoke
  return enter(
    host,
    { glassEasel, adapter, templates: realm.run(templates, 'wxml.js'), globals: realm.globals },
    JSON.stringify(rest),
  )
}

// What WeChat's define() shadows: these names exist in no mini program, whatever the engine beneath has.
const SHADOWED =
  'window,document,frames,self,location,navigator,localStorage,history,Caches,screen,alert,confirm,prompt,fetch,' +
  'XMLHttpRequest,WebSocket,webkit,WeixinJSCore,process,global'

const inWrapper = (code: string) => `(function (require, module, exports, ${SHADOWED}) {${code}\n})`

const rejection = (reason: unknown) =>
  reason && typeof reason === 'object' && 'errMsg' in reason ? String(reason.errMsg) : inWords(reason)

const invoke: Invoke = start()
