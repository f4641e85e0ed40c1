import { chromium, type Browser } from 'playwright-core'
import { chromiumCandidates, prepareChromium } from './find-chromium'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const ADVICE = [
  'No browser can be started for the tests.',
  'Install one (Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM to the path of a Chromium or Chrome.',
].join(' ')

/** Starts a headless Chromium: the system's where there is one that runs, else the one that npm brought along. */
export const launchChromium = async (): Promise<Browser> => {
  const problems: string[] = []
  for (const candidate of chromiumCandidates()) {
    const browser = await start(candidate).catch(
      (problem: unknown) => void problems.push(`${candidate}: ${String(problem)}`),
    )
    if (browser) return browser
  }
  throw new Error([ADVICE, ...problems].join('\n'))
}

const start = async (candidate: string) =>
  chromium.launch({ ...(await prepareChromium(candidate)), args: FLAGS, timeout: 60_000 })

/** A share of the one browser that a test process uses; it closes when the last share is given back. */
export type BorrowedBrowser = { browser: Browser; giveBack: () => Promise<void> }

/** Hands out the shared browser and starts it for the first borrower. */
export const borrowBrowser = async (): Promise<BorrowedBrowser> => {
  borrowers += 1
  shared ??= launchChromium()
  const current = shared
  let isBorrowed = true

  const giveBack = async () => {
    if (!isBorrowed) return
    isBorrowed = false
    borrowers -= 1
    if (borrowers > 0) return

    shared = undefined
    await current.then((browser) => browser.close())
  }
  return { browser: await current, giveBack }
}

let shared: Promise<Browser> | undefined
let borrowers = 0
