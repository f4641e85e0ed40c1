import { type FrameLocator, type Locator, type Page } from 'playwright-core'

/** What a story does with a phone, in the browser edition and in the mini program alike. */
export type Hands = {
  /** Goes straight to a page, as from a link. */
  open: (route: string, params?: Record<string, string>) => Promise<void>
  /** A parameter of the page that is shown. */
  param: (name: string) => string
  press: (name: string) => Promise<void>
  type: (label: string, text: string) => Promise<void>
  pick: (label: string, option: string | number) => Promise<void>
  /** A day (YYYY-MM-DD) or a time (HH:mm). */
  setMoment: (label: string, value: string) => Promise<void>
  sees: (text: string) => Promise<void>
  /** What a picture says to those who hear it. */
  hears: (picture: RegExp) => Promise<string>
  addPhoto: (button: string) => Promise<void>
  text: () => Promise<string>
  screenshot: (file: string) => Promise<unknown>
}

type Screen = Page | FrameLocator

/** The part of it that is the same on both: what is found by the words people read and hear. */
export const handsOn = (screen: () => Screen): Pick<Hands, 'press' | 'type' | 'sees' | 'hears'> => ({
  press: async (name) => {
    await shown(screen().getByRole('button', { name })).click()
  },
  type: async (label, text) => {
    await shown(screen().getByLabel(label, { exact: true }).and(screen().locator('input, textarea'))).fill(text)
  },
  sees: async (text) => {
    await shown(screen().getByText(text)).waitFor()
  },
  hears: async (picture) => {
    const found = shown(screen().getByRole('img', { name: picture }))
    return (await found.getAttribute('aria-label')) ?? ''
  },
})

/** Pages below the one that is shown stay in the browser's document, hidden. */
export const shown = (found: Locator) => found.filter({ visible: true }).first()
