import { ok, refuse } from '@shared/contract/result'
import type { Upload } from './backend/backend'
import { backend } from './backend/current'

/** Sends one file to the cloud's storage. Never throws; a cut line comes back as NETWORK. */
export async function uploadFile(file: Upload) {
  try {
    return ok(await backend.upload(file))
  } catch {
    return refuse('NETWORK')
  }
}
