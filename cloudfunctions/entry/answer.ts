import { refuse } from '@shared/contract/result'
import { newAccount } from '@shared/domain/person/account'
import { writeActivities } from '@cloud/gateways/activity-sheet'
import { now } from '@cloud/gateways/clock'
import { accountOf, randomHex } from '@cloud/gateways/enter'
import { cloudFiles } from '@cloud/gateways/files'
import { callingOpenId } from '@cloud/gateways/identity'
import { configuredVault } from '@cloud/gateways/vault'
import { dispatch, type Request } from '@cloud/kernel/dispatch'
import { openStore } from '@cloud/store/open'
import { openCloud } from '@cloud/store/sdk'

const vault = configuredVault()

/** What the functions that people call have in common: who is asking, then the one door. */
export async function answer(handlers: Parameters<typeof dispatch>[0], request: Request) {
  const cloud = openCloud()
  const openId = callingOpenId(cloud)
  if (!openId) return { ...refuse('SIGN_IN_REQUIRED'), serverNow: now() }

  const store = openStore(cloud)
  const caller = await accountOf(openId, store, (personId) => newAccount(personId, openId, now()))
  return dispatch(handlers, request, {
    caller,
    now,
    store,
    files: cloudFiles(cloud),
    writeActivities,
    randomHex,
    vault,
  })
}
