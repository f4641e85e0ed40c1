import { accountApi, type Account } from '@shared/contract/account'
import { ok, refuse } from '@shared/contract/result'
import { registerVolunteer, viewAccount } from '@shared/domain/person/account'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'

const UNREAD_SHOWN_AT_MOST = 99

/** 站内信 not read yet, counted up to what a badge can show. */
export const unreadOf = async ({ store, caller }: Pick<Deps, 'store' | 'caller'>): Promise<number> =>
  (await store.notices.find({ where: { personId: caller._id, isRead: false }, limit: UNREAD_SHOWN_AT_MOST })).length

export const me = implement(accountApi['account.me'], async (_, deps) => ok(await viewed(deps.caller, deps)))

export const update = implement(accountApi['account.update'], async ({ subdistrictId, name, phone }, deps) => {
  const street = subdistrictId === undefined ? {} : await chosenStreet(subdistrictId, deps)
  if (!street) return refuse('AREA_UNKNOWN')

  const after: Account = {
    ...deps.caller,
    ...(name === undefined ? {} : { name }),
    ...(phone === undefined ? {} : typedPhone(phone, deps)),
    ...street,
  }
  return saved(after, deps)
})

export const register = implement(accountApi['volunteer.register'], async ({ subdistrictId, phone, ...form }, deps) => {
  const street = await chosenStreet(subdistrictId, deps)
  if (!street) return refuse('AREA_UNKNOWN')

  const registered = registerVolunteer({ ...deps.caller, ...street, ...typedPhone(phone, deps) }, form, deps.now())
  return registered.ok ? saved(registered.value, deps) : registered
})

async function saved(after: Account, deps: Deps) {
  const isSaved = await deps.store.accounts.replace(deps.caller, after)
  return isSaved ? ok(await viewed(after, deps)) : refuse('CHANGED_MEANWHILE')
}

async function chosenStreet(subdistrictId: string, { store }: Deps) {
  const area = await store.areas.get(subdistrictId)
  return area?.level === 'subdistrict' ? { subdistrictId: area._id, subdistrictName: area.name } : null
}

const viewed = async (account: Account, deps: Deps) =>
  viewAccount(account, {
    phone: account.phoneSealed === null ? null : deps.vault.open(account.phoneSealed),
    unreadNotices: await unreadOf(deps),
  })

/** A number typed in by hand; the verified one typed again stays verified. */
function typedPhone(phone: string | null, { vault, caller }: Deps) {
  if (phone === null) return { phoneSealed: null, phoneHash: null, isPhoneVerified: false }
  const phoneHash = vault.fingerprint(phone)
  if (phoneHash === caller.phoneHash) return {}
  return { phoneSealed: vault.seal(phone), phoneHash, isPhoneVerified: false }
}
