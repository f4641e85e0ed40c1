import { borrowBrowser, type BorrowedBrowser } from '../browser/launch-chromium'
import { aMiniProgram, removeFixtures, type PageSource } from './fixtures'
import { launchMiniProgram, type MiniProgram } from './runtime/launch'
import { type LaunchOptions } from './runtime/phone'

const running: MiniProgram[] = []

/** Keeps one browser for a test file; closes each test's programs after it. To be called at the top of the file. */
export const useFixturePrograms = () => {
  let borrowed: BorrowedBrowser

  beforeAll(async () => {
    borrowed = await borrowBrowser()
  })
  afterEach(() => Promise.all(running.splice(0).map((program) => program.close())))
  afterAll(async () => {
    await borrowed.giveBack()
    removeFixtures()
  })
}

/** Runs the mini program in a folder, with a cloud that answers nothing unless told otherwise. */
export const start = async (dist: string, options: Partial<LaunchOptions> = {}) => {
  const program = await launchMiniProgram({ dist, cloud: { callFunction: () => null }, ...options })
  running.push(program)
  return program
}

/** Runs a mini program of one page. */
export const launch = (page: PageSource, options: Partial<LaunchOptions> = {}) =>
  start(aMiniProgram({ pages: { 'pages/home/index': page } }), options)
