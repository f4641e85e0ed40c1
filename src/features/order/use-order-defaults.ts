import type { AccountView } from '@shared/contract/account'
import type { OrderView } from '@shared/contract/order'
import { unitsFor } from '@shared/domain/permission/scopes'
import { useQuery } from '@/hooks/use-query'
import { HEADS_PER_STEP, type WishDraft } from './wish-draft'

/** What the form is opened with: the person's street, name and phone, and where they last asked for. */
export function useOrderDefaults() {
  const me = useQuery('account.me', {})
  const mine = useQuery('order.mine', {})
  const lastId = mine.value?.items[0]?._id
  const last = useQuery('order.get', lastId ? { orderId: lastId } : null)
  // Without the last order the form opens as well: it only saves some typing.
  const isSettled = mine.status !== 'loading' && (!lastId || last.status !== 'loading')

  return {
    value: me.value && isSettled ? defaultsOf(me.value, last.value) : undefined,
    status: me.status,
    sentence: me.sentence,
    retry: me.retry,
  }
}

function defaultsOf(me: AccountView, last: OrderView | undefined): WishDraft {
  const isForOthers = unitsFor('order.placeForOthers', me).length > 0
  return {
    topic: undefined,
    need: '',
    day: '',
    partOfDay: last?.partOfDay ?? 'either',
    ...placeOf(me, last),
    headCount: rounded(last?.headCount ?? 20),
    risks: '',
    isForOthers,
    offering: null,
    script: null,
    // A station worker types in for somebody else: their own name would be wrong more often than right.
    contactName: isForOthers ? '' : (last?.contactName ?? me.name),
    phone: isForOthers ? '' : (last?.phone ?? me.phone ?? ''),
  }
}

const placeOf = (me: AccountView, last: OrderView | undefined) =>
  last
    ? {
        street: { id: last.subdistrictId, name: last.subdistrictName },
        areaId: last.areaId,
        place: last.place,
      }
    : {
        street: me.subdistrictId ? { id: me.subdistrictId, name: me.subdistrictName } : null,
        areaId: me.subdistrictId ?? '',
        place: '',
      }

/** To the steps of the form: nobody counts heads beforehand. */
const rounded = (heads: number) => Math.max(HEADS_PER_STEP, Math.round(heads / HEADS_PER_STEP) * HEADS_PER_STEP)
