import type { Account } from '@shared/contract/account'
import type { ScriptShare, TalkScript } from '@shared/contract/script'
import { chinaDay, addDays } from '@shared/domain/time/china-time'
import { dayKey } from '@shared/domain/time/list-key'

type Person = Pick<Account, '_id' | 'registration' | 'memberships'>

/** 转发: the id is made of script, person and day, so that however often it is sent it is one. */
export function shareOf({ _id: scriptId, title }: Pick<TalkScript, '_id' | 'title'>, person: Person, now: number) {
  const day = chinaDay(now)
  const _id = `${scriptId}-${person._id}-${day}`
  const share: ScriptShare = {
    _id,
    rev: 0,
    scriptId,
    title,
    personId: person._id,
    isDisseminator: person.registration?.types.includes('disseminator') === true,
    day,
    teamIds: person.memberships.map(({ teamId }) => teamId),
    teamNames: person.memberships.map(({ teamName }) => teamName),
    unitIds: [...new Set(person.memberships.map(({ unitId }) => unitId))],
    listKey: dayKey(day, _id),
  }
  return share
}

/** The list keys of some days; an open end has no bound. */
export const shareDays = ({ from, to }: { from?: string | undefined; to?: string | undefined }) => ({
  ...(from ? { gte: from } : {}),
  ...(to ? { lt: addDays(to, 1) } : {}),
})
