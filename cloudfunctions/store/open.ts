import { cloudbaseTable } from './cloudbase'
import { storeOf, type Store } from './collections'
import type { CloudApp } from './sdk'

/** The collections of one environment. */
export function openStore(cloud: CloudApp): Store {
  const db = cloud.database()
  return storeOf((name) => cloudbaseTable(db, name))
}
