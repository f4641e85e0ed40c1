import { accountApi, type Account } from '@shared/contract/account'
import { ok, refuse } from '@shared/contract/result'
import { agree as agreeTo, named, registerVolunteer, viewAccount } from '@shared/domain/person/account'
import { hasConsented } from '@shared/domain/person/details'
import { peopleFolder } from '@shared/domain/person/own-files'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { detailed } from './account-details'
import { unreadOf } from './notice'
import { refusalOfFiles } from './picture-files'

export const me = implement(accountApi['account.me'], async (_, deps) => ok(await viewed(deps.caller, deps)))

export const update = implement(accountApi['account.update'], async ({ subdistrictId, phone, ...names }, deps) => {
  const street = subdistrictId === undefined ? {} : await chosenStreet(subdistrictId, deps)
  if (!street) return refuse('AREA_UNKNOWN')
  const typed = phone === undefined ? {} : typedPhone(phone, deps)
  if (typed.phoneHash && !hasConsented(deps.caller)) return refuse('CONSENT_MISSING')

  return saved(named({ ...deps.caller, ...typed, ...street }, given(names)), deps)
})

export const register = implement(accountApi['volunteer.register'], async (input, deps) => {
  const { subdistrictId, phone, details, ageGroup, ...form } = input
  const street = await chosenStreet(subdistrictId, deps)
  if (!street) return refuse('AREA_UNKNOWN')

  const person = { ...deps.caller, ...street, ...typedPhone(phone, deps) }
  const registered = registerVolunteer(person, form, deps.now())
  if (!registered.ok) return registered
  const complete = await detailed(registered.value, details, { ...deps, ageGroup })
  return complete.ok ? saved(complete.value, deps) : complete
})

export const agree = implement(accountApi['account.agree'], async ({ version }, deps) => {
  const agreed = agreeTo(deps.caller, version, deps.now())
  return agreed.ok ? saved(agreed.value, deps) : agreed
})

export const phone = implement(accountApi['account.phone'], async ({ code }, deps) => {
  if (!hasConsented(deps.caller)) return refuse('CONSENT_MISSING')
  const number = await deps.wechat.phoneNumber(code)
  if (number === null) return refuse('PHONE_UNREADABLE')

  return saved({ ...deps.caller, ...sealed(number, deps), isPhoneVerified: true }, deps)
})

export const avatar = implement(accountApi['account.avatar'], async ({ fileId }, deps) => {
  if (!hasConsented(deps.caller)) return refuse('CONSENT_MISSING')
  const refusal = fileId && (await refusalOfFiles([fileId], peopleFolder(deps.caller._id), deps))
  if (refusal) return refusal

  const before = deps.caller.avatarId
  const answer = await saved({ ...deps.caller, avatarId: fileId }, deps)
  if (answer.ok && before !== null && before !== fileId) await deps.files.remove([before])
  return answer
})

/** What was left out stays as it was. */
const given = ({ name, nickname }: { name?: string | undefined; nickname?: string | undefined }) => ({
  ...(name === undefined ? {} : { name }),
  ...(nickname === undefined ? {} : { nickname }),
})

async function saved(after: Account, deps: Deps) {
  const isSaved = await deps.store.accounts.replace(deps.caller, after)
  return isSaved ? ok(await viewed(after, deps)) : refuse('CHANGED_MEANWHILE')
}

/** 街道 that was chosen; null when there is none of that id. */
export async function chosenStreet(subdistrictId: string, { store }: Deps) {
  const area = await store.areas.get(subdistrictId)
  return area?.level === 'subdistrict' ? { subdistrictId: area._id, subdistrictName: area.name } : null
}

const viewed = async (account: Account, deps: Deps) =>
  viewAccount(account, {
    phone: account.phoneSealed && deps.vault.open(account.phoneSealed),
    avatarUrl: account.avatarId ? ((await deps.files.linksTo([account.avatarId])).get(account.avatarId) ?? '') : '',
    unreadNotices: await unreadOf(deps),
  })

const sealed = (number: string, { vault }: Deps) => ({
  phoneSealed: vault.seal(number),
  phoneHash: vault.fingerprint(number),
})

/** A number typed in by hand; the verified one typed again stays verified. */
function typedPhone(number: string | null, deps: Deps): Partial<Account> {
  if (number === null) return { phoneSealed: null, phoneHash: null, isPhoneVerified: false }
  const fields = sealed(number, deps)
  return fields.phoneHash === deps.caller.phoneHash ? {} : { ...fields, isPhoneVerified: false }
}
