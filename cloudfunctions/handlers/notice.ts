import { noticeApi, TemplateKey, type Notice } from '@shared/contract/notice'
import { ok, refuse } from '@shared/contract/result'
import { emptyLedger, granted } from '@shared/domain/notice/ledger'
import { isReadBy, unreadRange } from '@shared/domain/notice/unread'
import type { Deps } from '@cloud/kernel/deps'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'

const UNREAD_SHOWN_AT_MOST = 99

/** 站内信 not read yet, counted up to what a badge can show. Always counted anew: the other phone may have read some. */
export const unreadOf = async ({ store, caller }: Pick<Deps, 'store' | 'caller'>): Promise<number> =>
  (
    await store.notices.find({
      where: { personId: caller._id, isRead: false },
      range: { field: 'listKey', ...unreadRange(caller) },
      limit: UNREAD_SHOWN_AT_MOST,
    })
  ).length

const viewBy =
  ({ caller }: Pick<Deps, 'caller'>) =>
  (notice: Notice) => ({ ...notice, isRead: isReadBy(notice, caller) })

export const list = implement(noticeApi['notice.list'], async ({ cursor }, deps) => {
  const found = await deps.store.notices.find({
    where: { personId: deps.caller._id },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, viewBy(deps)))
})

export const markRead = implement(noticeApi['notice.read'], async ({ noticeId }, { store, caller }) => {
  const notice = await store.notices.get(noticeId)
  if (!notice || notice.personId !== caller._id) return refuse('NOT_FOUND')
  if (isReadBy(notice, caller)) return ok({ ...notice, isRead: true })

  // Somebody faster can only be the same person's other phone, marking the same notice.
  const isSaved = await store.notices.replace(notice, { ...notice, isRead: true })
  const read = isSaved ? { ...notice, isRead: true } : await store.notices.get(noticeId)
  return read ? ok(read) : refuse('NOT_FOUND')
})

/** One mark on the account reads them all, however many there are. */
export const readAll = implement(noticeApi['notice.readAll'], async ({ upToId }, { store, caller }) => {
  const newest = await store.notices.get(upToId)
  if (!newest || newest.personId !== caller._id) return refuse('NOT_FOUND')

  const isNews = newest.listKey > (caller.readUpTo ?? '')
  const marked = isNews ? { ...caller, readUpTo: newest.listKey } : caller
  const isSaved = !isNews || (await store.accounts.replace(caller, marked))
  return isSaved ? ok({ unread: await unreadOf({ store, caller: marked }) }) : refuse('CHANGED_MEANWHILE')
})

export const consents = implement(noticeApi['notice.consents'], async (_, { store, caller, templates }) => {
  const ledger = (await store.ledgers.get(caller._id)) ?? emptyLedger(caller._id)
  const items = TemplateKey.options.flatMap((template) => {
    const templateId = templates[template]?.id
    return templateId ? [{ template, templateId, left: ledger.left[template] }] : []
  })
  return ok({ items })
})

export const consent = implement(noticeApi['notice.consent'], async (agreed, { store, caller }) => {
  const known = await store.ledgers.get(caller._id)
  const before = known ?? emptyLedger(caller._id)
  const ledger = granted(before, agreed)
  const isSaved =
    ledger === before || (known ? await store.ledgers.replace(known, ledger) : await store.ledgers.insert(ledger))
  return isSaved ? ok({ left: ledger.left }) : refuse('CHANGED_MEANWHILE')
})
