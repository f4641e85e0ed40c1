import { type FrameLocator, type Locator, type Page } from 'playwright-core'

/** What a story does with a phone, in the browser edition and in the mini program alike. */
export type Hands = {
  /** Goes straight to a page, as from a link, and waits until it has what it asked the cloud for. */
  open: (route: string, params?: Record<string, string>) => Promise<void>
  /** A parameter of the page that is shown. */
  param: (name: string) => string
  press: (name: string) => Promise<void>
  /** One of a few. */
  tick: (name: string) => Promise<void>
  type: (label: string, text: string) => Promise<void>
  pick: (label: string, option: string | number) => Promise<void>
  /** A day (YYYY-MM-DD) or a time (HH:mm). */
  setMoment: (label: string, value: string) => Promise<void>
  sees: (text: string) => Promise<void>
  /** What a picture says to those who hear it. */
  hears: (picture: RegExp) => Promise<string>
  /** As many as the edition lets one choose at once; answers how many have to arrive. */
  addPhotos: (button: string) => Promise<number>
  /** The valley: with false nothing gets through any more. */
  setOnline: (isOnline: boolean) => Promise<unknown>
  text: () => Promise<string>
  screenshot: (file: string) => Promise<unknown>
}

type Screen = Page | FrameLocator

/** The part of it that is the same on both: what is found by the words people read and hear. */
export const handsOn = (screen: () => Screen): Pick<Hands, 'press' | 'tick' | 'type' | 'sees' | 'hears'> => ({
  press: async (name) => (await find(screen, (on) => on.getByRole('button', { name }), name)).click(),
  tick: async (name) => {
    const choice = (on: Screen) => on.getByRole('radio', { name, exact: true })
    await (await find(screen, choice, name)).click()
  },
  type: async (label, text) => (await find(screen, (on) => fieldOf(on, label), label)).fill(text),
  sees: async (text) => void (await find(screen, (on) => on.getByText(text), text)),
  hears: async (picture) => {
    const found = await find(screen, (on) => on.getByRole('img', { name: picture }), String(picture))
    return (await found.getAttribute('aria-label')) ?? ''
  },
})

const fieldOf = (on: Screen, label: string) => on.getByLabel(label, { exact: true }).and(on.locator('input, textarea'))

/** A busy machine is slow, not wrong. */
const PATIENCE_MILLISECONDS = 30_000
const POLL_MILLISECONDS = 50

/** Waits for something to be seen; a new page may take the screen meanwhile, so each look is at what is shown then. */
const find = async (screen: () => Screen, locate: (on: Screen) => Locator, what: string): Promise<Locator> => {
  const deadline = Date.now() + PATIENCE_MILLISECONDS
  while (Date.now() < deadline) {
    const found = shown(locate(screen()))
    if (await found.isVisible().catch(() => false)) return found
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS))
  }
  throw new Error(`"${what}" is not to be seen in: ${await screen().locator('body').innerText()}`)
}

/** Pages below the one that is shown stay in the browser's document, hidden. */
export const shown = (found: Locator) => found.filter({ visible: true }).first()
