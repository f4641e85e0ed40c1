import { type Tally } from '../engine/engine'

/** What one request did, for those who count round trips and documents. */
export type RequestReport = Tally & {
  action: string
  collection: string | undefined
  ms: number
  /** The code it was refused with. */
  code: string | undefined
  /** The function call it belongs to. */
  trace: string | undefined
}
