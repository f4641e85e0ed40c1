import type { Caller } from '@shared/contract/caller'
import type { Templates } from '@shared/contract/notice'
import type { ContentCheck } from '@cloud/gateways/content-check'
import type { Files } from '@cloud/gateways/files'
import type { TicketFor } from '@cloud/gateways/tickets'
import type { WriteAnnual } from '@cloud/gateways/annual-docx'
import type { WritePdf } from '@cloud/gateways/pdf'
import type { PhoneButton } from '@cloud/gateways/phone-number'
import type { WriteReport } from '@cloud/gateways/report-file'
import type { Vault } from '@cloud/gateways/vault'
import type { Sheets } from '@cloud/gateways/sheets'
import type { WriteActivities } from '@cloud/gateways/activity-sheet'
import type { WriteSheets } from '@cloud/gateways/spreadsheet'
import type { Store } from '@cloud/store/collections'

/** Everything a handler may touch besides its input. Tests pass their own. */
export type Deps = {
  caller: Caller
  /** The desktop that is asking; null in WeChat. */
  desktopId: string | null
  /** Where the call came from, as the platform saw it; may be empty. */
  clientAddress: string
  now: () => number
  store: Store
  files: Files
  writeActivities: WriteActivities
  sheets: Sheets
  writeSheets: WriteSheets
  writePdf: WritePdf
  writeReport: WriteReport
  writeAnnual: WriteAnnual
  /** Address of the H5 site, with its slash; empty where there is none. */
  site: string
  vault: Vault
  ticketFor: TicketFor
  templates: Templates
  wechat: PhoneButton
  contentCheck: ContentCheck
  /** Random bytes as hex, from the platform's secure source. */
  randomHex: (bytes: number) => string
}
