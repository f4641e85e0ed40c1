import { newAccount } from '@shared/domain/person/account'
import { refuse } from '@shared/contract/result'
import { now } from '@cloud/gateways/clock'
import { accountOf, randomHex } from '@cloud/gateways/enter'
import { cloudFiles } from '@cloud/gateways/files'
import { callingOpenId } from '@cloud/gateways/identity'
import { handlers } from '@cloud/handlers'
import { dispatch, type Request } from '@cloud/kernel/dispatch'
import { openStore } from '@cloud/store/open'
import { openCloud } from '@cloud/store/sdk'

/** The cloud function `api`: who is calling, then everything else. */
export async function main(request: Request) {
  const cloud = openCloud()
  const openId = callingOpenId(cloud)
  if (!openId) return { ...refuse('SIGN_IN_REQUIRED'), serverNow: now() }

  const store = openStore(cloud)
  const caller = await accountOf(openId, store, (personId) => newAccount(personId, openId, now()))
  return dispatch(handlers, request, { caller, now, store, files: cloudFiles(cloud), randomHex })
}
