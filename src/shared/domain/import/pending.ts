import type { Account } from '@shared/contract/account'
import type { ImportRemark } from '@shared/contract/import'
import type { PendingOffer, PendingVolunteer, PendingView } from '@shared/contract/pending-volunteer'
import { ok, refuse } from '@shared/contract/result'
import { listKey } from '@shared/domain/time/list-key'
import type { Outcome } from './lifecycle'
import type { VolunteerRow } from './volunteer-row'

export const pendingId = (unitId: string, phoneHash: string): string => `${unitId}-${phoneHash}`

/** 138****0001 */
export const maskedPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`

/** A row with what only the vault can make of it. */
export type SealedRow = Omit<VolunteerRow, 'phone' | 'birthDate' | 'row'> & {
  phoneHash: string
  maskedPhone: string
  birthSealed: string | null
  /** Fingerprint of everything the row says: what is sealed looks different every time. */
  contentHash: string
}

type Known = { pending: PendingVolunteer | null; account: Pick<Account, '_id' | 'memberships'> | null }
type Listing = { importId: string; unitId: string; unitName: string; now: number }
type Listed = { outcome: Outcome; pending: PendingVolunteer | null }

const UNCHANGED: Listed = { outcome: 'unchanged', pending: null }

/**
 * A row becomes 待本人确认, or changes the one that waits. `pending` is null where nothing is to be written: the person is in
 * the team, said it was not them, or is listed just like that. The same import over what it wrote counts as it did.
 */
export function listVolunteer(row: SealedRow, { pending, account }: Known, listing: Listing): Listed {
  if (isIn(account, row.teamId) || pending?.status === 'refused') return UNCHANGED
  if (!pending) return { outcome: 'created', pending: newPending(row, { account, listing, rev: 0 }) }

  const isSame = pending.status === 'waiting' && pending.contentHash === row.contentHash
  if (isSame) return pending.importId === listing.importId ? { outcome: pending.outcome, pending: null } : UNCHANGED

  const after = newPending(row, { account, listing, rev: pending.rev })
  return { outcome: 'updated', pending: { ...after, outcome: 'updated' } }
}

const isIn = (account: Known['account'], teamId: string) =>
  account?.memberships.some((membership) => membership.teamId === teamId) === true

function newPending(
  row: SealedRow,
  { account, listing, rev }: { account: Known['account']; listing: Listing; rev: number },
): PendingVolunteer {
  const { now, unitId } = listing
  const id = pendingId(unitId, row.phoneHash)
  return {
    _id: id,
    rev,
    dirty: [],
    ...(account ? { isPending: true as const } : {}),
    outbox: account ? [offerNotice(account._id, row.teamName, { id, rev })] : [],
    ...row,
    unitId,
    unitName: listing.unitName,
    status: 'waiting',
    importId: listing.importId,
    outcome: 'created',
    listedAt: now,
    answeredAt: null,
    listKey: listKey(now, id),
  }
}

/** Who has an account is told in the inbox; everybody else sees it at the first sign-in. */
const offerNotice = (personId: string, teamName: string, { id, rev }: { id: string; rev: number }) => ({
  personId,
  atRev: rev,
  kind: 'teamOffered' as const,
  subject: teamName,
  link: { page: 'offers' as const, id },
})

/** What the administrator should know before saying yes. */
export function remarksOn(row: VolunteerRow, { pending, account }: Known): ImportRemark[] {
  if (isIn(account, row.teamId)) return ['inTeam']
  if (pending?.status === 'refused') return ['refused']
  const remarks: ImportRemark[] = account ? ['registered'] : []
  return pending?.status === 'waiting' ? [...remarks, 'waiting'] : remarks
}

type Mine = Pick<Account, 'phoneHash' | 'isPhoneVerified'>

/** Only a phone that WeChat vouches for proves who was meant. */
export const isMeantFor = (pending: Pick<PendingVolunteer, 'phoneHash'>, person: Mine): boolean =>
  person.isPhoneVerified && person.phoneHash !== null && person.phoneHash === pending.phoneHash

export function agreeTo(pending: PendingVolunteer, now: number) {
  if (pending.status === 'agreed') return ok(pending)
  if (pending.status !== 'waiting') return refuse('PENDING_OVER')
  return ok({ ...pending, status: 'agreed' as const, answeredAt: now })
}

/** 不是我: nothing is kept but that this phone said no, so that nobody lists it again. */
export function refuseOffer(pending: PendingVolunteer, now: number) {
  if (pending.status === 'refused') return ok(pending)
  if (pending.status !== 'waiting') return refuse('PENDING_OVER')
  return ok({ ...erased(pending), status: 'refused' as const, answeredAt: now })
}

/** 撤回 by the unit. */
export function withdrawPending(pending: PendingVolunteer, now: number) {
  if (pending.status === 'withdrawn') return ok(pending)
  if (pending.status !== 'waiting') return refuse('PENDING_OVER')
  return ok({ ...erased(pending), status: 'withdrawn' as const, answeredAt: now })
}

const erased = (pending: PendingVolunteer): PendingVolunteer => ({
  ...pending,
  name: '',
  types: [],
  skills: [],
  birthSealed: null,
  outsideNumbers: {},
})

export const viewPending = (pending: PendingVolunteer): PendingView => pending

export const viewOffer = (pending: PendingVolunteer, birthDate: string | null): PendingOffer => ({
  ...pending,
  birthDate,
})
