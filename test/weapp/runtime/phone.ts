import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { borrowBrowser } from '../../browser/launch-chromium'
import { apiNames } from '../artefact/api-names'
import { compileDist } from '../artefact/compile-dist'
import { bundle } from './bundle'
import { takePicture } from './camera'
import { makeDevice, Unanswered, type CloudHandlers, type Mocks } from './device'
import { type Boot, type Logic, type Outside, type Standing } from './protocol'
import { connect } from './rpc'
import * as screen from './stage'

/** Something WeChat would complain about, or that is broken: an exception, a refused route, an unknown API … */
export type Problem = { kind: string; message: string }

export type LaunchOptions = {
  /** The folder of the build, `dist/weapp`. */
  dist: string
  cloud: CloudHandlers
  mocks?: Mocks
  storage?: Record<string, unknown>
  /** WeChat's font size setting, 1 being the usual. */
  fontScale?: number
  /** The page to start on, with parameters; the first of app.json if left out. */
  url?: string
  /** Where pictures outside the package may come from. */
  origins?: string[]
  /** Prints what the program logs. */
  isVerbose?: boolean
}

/** A phone with a mini program on it: thread, screen and device, not yet started. */
export type Phone = Awaited<ReturnType<typeof makePhone>>

/** Puts the thread of the logic, the screen and the device together. */
export const makePhone = async (options: LaunchOptions) => {
  const { dist, complaints } = compileDist(options.dist)
  const { browser, giveBack } = await borrowBrowser()
  const problems: Problem[] = complaints.map((message) => ({ kind: 'compile', message }))
  const report = (kind: string, message: string) => void problems.push({ kind, message })

  const folder = mkdtempSync(path.join(tmpdir(), 'weapp-'))
  const worker = new Worker(bundle('service/worker'), { eval: true, workerData: bootOf(options, folder) })
  worker.on('error', (thrown) => report('crash', String(thrown)))

  const stage: screen.Stage = await screen.openStage(browser, {
    dist,
    report,
    fontScale: options.fontScale ?? 1,
    origins: options.origins ?? [],
    readFile: (url) => (url.startsWith('cloud://') ? cloudFile(options.cloud, url) : readFile(device.fileOf(url))),
    onEvent: (event) => void ask('viewEvent', event),
    onTab: (route) => void ask('tapTab', route),
    onBack: () => void ask('navigate', 'navigateBack', {}),
  })
  const device = makeDevice({
    folder,
    cloud: options.cloud,
    mocks: options.mocks ?? {},
    takePicture: (number) => takePicture(stage.page, number),
  })
  const state: State = { standing: undefined, busy: 0, lastActivity: Date.now(), sent: new Map(), shared: [] }
  const remote = connect<{ logic: (name: string, args: unknown[]) => never }>(
    worker,
    busily(state, outsideOf({ stage, device, state, report })),
  )
  const ask: Ask = (name, ...args) => remote.logic(name, args)

  const close = async () => {
    await worker.terminate()
    await stage.close()
    await giveBack()
    rmSync(folder, { recursive: true, force: true })
  }
  return { stage, device, state, problems, ask, close }
}

type Ask = <Name extends keyof Logic>(
  name: Name,
  ...args: Parameters<Logic[Name]>
) => Promise<Awaited<ReturnType<Logic[Name]>>>

type State = {
  standing: Standing | undefined
  /** Requests of the program that are under way. */
  busy: number
  lastActivity: number
  sent: Map<number, { calls: number; bytes: number }>
  shared: unknown[]
}

type Parts = {
  stage: screen.Stage
  device: ReturnType<typeof makeDevice>
  state: State
  report: (kind: string, message: string) => void
}

const outsideOf = ({ stage, device, state, report }: Parts): Outside => ({
  problem: report,
  setData: (page, bytes) => {
    const before = state.sent.get(page) ?? { calls: 0, bytes: 0 }
    state.sent.set(page, { calls: before.calls + 1, bytes: before.bytes + bytes })
  },
  openView: (page, frame) => screen.openView(stage, page, frame),
  showView: async (standing) => {
    state.standing = standing
    await screen.showView(stage, standing)
  },
  closeView: (page) => void screen.closeView(stage, page),
  setTitle: (page, title) => void screen.setTitle(stage, page, title),
  apply: async (page, operations) => screen.draw(stage, page, operations),
  measureNode: async (page, node, what) => screen.measureNode(stage, page, [node, what]),
  device: (name, args) =>
    device.answer(name, args).catch((failure: Error) => {
      if (failure instanceof Unanswered) report('unanswered', failure.message)
      throw failure
    }),
  shared: (card) => void state.shared.push(card),
})

/** Keeps count of what is under way, so that one can wait until nothing is. */
const busily = (state: State, outside: Outside) =>
  Object.fromEntries(
    Object.entries(outside).map(([name, run]) => [
      name,
      async (...args: unknown[]) => {
        state.busy += 1
        try {
          return await (run as (...args: unknown[]) => unknown)(...args)
        } finally {
          state.busy -= 1
          state.lastActivity = Date.now()
        }
      },
    ]),
  )

const cloudFile = async (cloud: CloudHandlers, fileID: string) => {
  const answer = (await cloud.getTempFileURL?.({ fileList: [fileID] })) as
    { fileList: { tempFileURL: string }[] } | undefined
  const response = await fetch(answer?.fileList[0]?.tempFileURL ?? '')
  if (!response.ok) throw new Error(`${fileID}: ${response.status}`)
  return Buffer.from(await response.arrayBuffer())
}

const bootOf = (options: LaunchOptions, fileFolder: string): Boot & { libraries: object } => {
  const { dist, css, templates } = compileDist(options.dist)
  const { app, packages, routes, configs, files } = dist
  return {
    ...{ root: path.resolve(options.dist), app, packages, routes, configs, files, css, templates, fileFolder },
    apiNames: apiNames(),
    realmCode: bundle('realm/main'),
    storage: options.storage ?? {},
    fontScale: options.fontScale ?? 1,
    isVerbose: options.isVerbose ?? false,
    libraries: {
      glassEasel: require.resolve('glass-easel'),
      adapter: require.resolve('glass-easel-miniprogram-adapter'),
    },
  }
}
