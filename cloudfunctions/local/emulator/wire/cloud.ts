import { type Collection } from '../store/collection'
import { type Engine, type Tally, collectionNamed } from '../engine/engine'
import { type Fields } from '../document'
import { type Storage } from '../files/storage'
import { type Wechat } from '../wechat/fakes'

/** Calls a cloud function by name, as one function may call another. */
export type InvokeFunction = (name: string, event: unknown) => Promise<unknown>

export type Cloud = { engine: Engine; storage: Storage; wechat: Wechat; invoke: InvokeFunction | undefined }

/** What came over the wire; nothing in it is believed before it is looked at. */
export type Body = Fields & { action?: unknown }

/** One request on its way: what was asked, of which cloud, and what it has cost so far. */
export type Call = { cloud: Cloud; body: Body; tally: Tally }

export type Action = (call: Call) => unknown

export const collectionOf = ({ cloud, body }: Call): Collection => collectionNamed(cloud.engine, body.collectionName)
