import type { Account } from '@shared/contract/account'
import { PRIVACY_VERSION } from '@shared/contract/account'
import type { PendingVolunteer } from '@shared/contract/pending-volunteer'
import { ok, refuse } from '@shared/contract/result'
import { registerVolunteer } from '@shared/domain/person/account'
import { ageGroup } from '@shared/domain/person/age'
import { joinTeam } from '@shared/domain/team/memberships'
import { chinaDay } from '@shared/domain/time/china-time'

type Offer = Pick<PendingVolunteer, 'name' | 'types' | 'skills' | 'outsideNumbers' | 'birthSealed'>
type Given = { team: { _id: string; name: string; unitId: string }; birthDate: string | null }
type Agreeing = { consentVersion: number; keepsBirthDate: boolean; now: number }

/** 同意: the account as a registered volunteer and a member of the team. What the person said themself goes before the sheet. */
export function becomeVolunteer(account: Account, offer: Offer & Given, agreeing: Agreeing) {
  const registered = account.registration ? ok(account) : registerByOffer(account, offer, agreeing)
  if (!registered.ok) return registered

  const joined = joinTeam(registered.value, offer.team, { role: 'member', now: agreeing.now })
  if (!joined.ok) return joined
  return ok({ ...joined.value, outsideNumbers: { ...offer.outsideNumbers, ...account.outsideNumbers } })
}

function registerByOffer(account: Account, offer: Offer & Given, { consentVersion, keepsBirthDate, now }: Agreeing) {
  const isMinor = offer.birthDate !== null && ageGroup(offer.birthDate, chinaDay(now)) !== 'adult'
  if (isMinor) return refuse('GUARDIAN_MISSING')
  if (account.subdistrictId === null) return refuse('AREA_UNKNOWN')

  const registered = registerVolunteer(account, { ...offer, consentVersion }, now)
  const isKept = keepsBirthDate && offer.birthSealed !== null && account.birthSealed === null
  return registered.ok && isKept ? ok(withBirthDate(registered.value, offer.birthSealed, now)) : registered
}

const withBirthDate = (account: Account, birthSealed: string | null, now: number): Account => ({
  ...account,
  birthSealed,
  sensitiveConsents: [
    ...account.sensitiveConsents.filter(({ item }) => item !== 'birthDate'),
    { item: 'birthDate', version: PRIVACY_VERSION, at: now },
  ],
})
