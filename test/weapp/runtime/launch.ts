import { type FrameLocator } from 'playwright-core'
import { makePhone, type LaunchOptions, type Phone } from './phone'
import { countNodes } from './stage'

/** What a page cost since it was opened. */
export type Measure = { nodes: number; setDataCalls: number; setDataBytes: number }

/** A mini program on somebody's phone. */
export type MiniProgram = Awaited<ReturnType<typeof launchMiniProgram>>

const QUIET_MILLISECONDS = 150
const POLL_MILLISECONDS = 30
/** A busy machine is slow, not wrong. */
const PATIENCE_MILLISECONDS = 30_000

/**
 * Runs a built mini program on WeChat's component framework, on a phone of its own. Many may run side by side and
 * share one browser.
 */
export const launchMiniProgram = async (options: LaunchOptions) => {
  const phone = await makePhone(options)
  const { stage, device, problems, ask, close } = phone
  await ask('start', options.url ?? '').catch(async (failure: Error) => {
    await close()
    throw new Error(`the mini program does not start: ${failure.message}\n${JSON.stringify(problems, null, 1)}`)
  })

  const $ = (selector: string) => view(phone).locator(selector)
  const navigate = async (kind: string, url: string) => ask('navigate', kind, { url })
  return {
    problems,
    /** What the program asked of the phone: dialogs, toasts, calls of the cloud, in order. */
    calls: device.calls,
    /** The cards that `open-type="share"` handed out. */
    shared: phone.state.shared,
    /** The route of the page that is shown. */
    page: () => standing(phone).route,
    query: () => standing(phone).query,
    stack: () => standing(phone).stack,
    /** The page that is shown, for all of Playwright's ways to find something. */
    view: () => view(phone),
    $,
    tap: (selector: string) => $(selector).click(),
    type: (selector: string, text: string) => $(selector).locator('input, textarea').fill(text),
    text: () => view(phone).locator('page-root').innerText(),
    until: (holds: () => unknown, what = String(holds)) => until(phone, holds, what),
    /** Waits until nothing is drawn or asked for any more. */
    settle: () => settle(phone),
    measure: () => measure(phone),
    reLaunch: (url: string) => navigate('reLaunch', url),
    navigateTo: (url: string) => navigate('navigateTo', url),
    redirectTo: (url: string) => navigate('redirectTo', url),
    switchTab: (url: string) => navigate('switchTab', url),
    back: () => ask('navigate', 'navigateBack', {}),
    tab: (index: number) => stage.page.locator('#tabs button').nth(index).click(),
    pullDownRefresh: () => ask('pullDownRefresh'),
    share: () => ask('share'),
    /** Tells the listeners of `wx.onX`. */
    emit: (event: string, payload: unknown) => ask('emit', event, payload),
    setOnline: (isOnline: boolean) => setOnline(phone, isOnline),
    hide: () => ask('hide'),
    show: () => ask('show'),
    storage: () => ask('storage'),
    addFile: device.addFile,
    screenshot: (file: string) => stage.page.screenshot({ path: file }),
    close,
  }
}

const standing = ({ state }: Phone) => {
  if (!state.standing) throw new Error('no page was ever shown')
  return state.standing
}

const view = (phone: Phone): FrameLocator => phone.stage.page.frameLocator(`#view-${standing(phone).pageId}`)

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const until = async (phone: Phone, holds: () => unknown, what: string) => {
  const deadline = Date.now() + PATIENCE_MILLISECONDS
  while (Date.now() < deadline) {
    const isTrue = await Promise.resolve()
      .then(holds)
      .catch(() => false)
    if (isTrue) return
    await pause(POLL_MILLISECONDS)
  }
  const shown = await view(phone).locator('page-root').innerText().catch(String)
  throw new Error(
    `still not so: ${what}\non ${standing(phone).route}: ${shown}\n${JSON.stringify(phone.problems, null, 1)}`,
  )
}

const settle = async ({ state }: Phone) => {
  const deadline = Date.now() + PATIENCE_MILLISECONDS
  while (Date.now() < deadline) {
    if (state.busy === 0 && Date.now() - state.lastActivity > QUIET_MILLISECONDS) return
    await pause(POLL_MILLISECONDS)
  }
}

const measure = async (phone: Phone): Promise<Measure> => {
  await settle(phone)
  const { pageId } = standing(phone)
  const sent = phone.state.sent.get(pageId) ?? { calls: 0, bytes: 0 }
  return { nodes: await countNodes(phone.stage, pageId), setDataCalls: sent.calls, setDataBytes: sent.bytes }
}

const setOnline = async ({ device, ask }: Phone, isConnected: boolean) => {
  device.state.isOnline = isConnected
  await ask('emit', 'NetworkStatusChange', { isConnected, networkType: isConnected ? 'wifi' : 'none' })
}
