import type { TestCloud } from './start-cloud'

/** Who opens a page so that it shows the most, and with which parameters. */
export type Opening = {
  openId: string
  params?: (cloud: TestCloud) => Promise<Record<string, string>>
  /** Shows a form first and asks the cloud only when something was typed. */
  asksNothing?: true
}
