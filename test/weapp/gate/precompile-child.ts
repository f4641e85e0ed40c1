// Runs Tencent's upload compiler without a network and without a key: `precompile.ts` starts it as a process.
import { createRequire } from 'node:module'
import { Socket } from 'node:net'
import { type Answer } from './report'

type Compiler = {
  Project: new (options: object) => object
  getCompiledResult: (options: object) => Promise<unknown>
  checkCodeQuality: (project: object) => Promise<Answer['quality']>
}

type WhiteList = { MiniProgramWhiteList: string[] }

// What Tencent's server would say about the program's limits.
const LIMITS = {
  MaxCodeSize: 2,
  MaxSubpackageSubCodeSize: 2,
  MaxSubpackageFullCodeSize: 30,
  NavigateMiniprogramLimit: 10,
  MaxSubPackageLimit: 100,
  MinTabbarCount: 2,
  MaxTabbarCount: 5,
  MaxTabbarIconSize: 40,
}

const load = createRequire(__filename)

const main = async (projectPath: string) => {
  forbidNetwork()
  // The compiler starts children with this process's arguments; they are plain JavaScript.
  process.execArgv = []
  const { MiniProgramWhiteList } = load('miniprogram-ci/dist/utils/white_ext_list') as WhiteList
  const whiteList = { MiniProgramWhiteList: new Set(MiniProgramWhiteList), GameWhiteList: new Set() }
  Object.defineProperty(load('miniprogram-ci/dist/utils/white_ext_list'), 'getWhiteExtList', {
    value: async () => whiteList,
  })
  console.log = console.warn = console.error = () => undefined

  const ci = load('miniprogram-ci') as Compiler
  const attr = async () => ({ platform: false, appType: 0, isSandbox: false, released: false, setting: LIMITS })
  const project = new ci.Project({
    appid: 'wx1234567890abcdef',
    type: 'miniProgram',
    projectPath,
    privateKey: 'unused',
    attr,
  })
  const answer = await compile(ci, project).catch((problem: Error & { code?: string }) => ({
    failure: `${problem.code ?? ''} ${problem.message}`.replace(/\s+/g, ' ').slice(0, 400),
  }))
  process.stdout.write(`ANSWER ${JSON.stringify(answer)}\n`, () => process.exit(0))
}

const compile = async (ci: Compiler, project: object): Promise<Answer> => {
  await ci.getCompiledResult({ project, setting: { es6: false }, onProgressUpdate: () => undefined })
  return { quality: (await ci.checkCodeQuality(project)) ?? [] }
}

const forbidNetwork = () => {
  Socket.prototype.connect = function (this: Socket) {
    process.nextTick(() => this.destroy(new Error('no network here')))
    return this
  }
}

void main(process.argv[2]!)
