import type { Account } from '@shared/contract/account'
import type { Activity } from '@shared/contract/activity'
import type { Ledger, Message, Template } from '@shared/contract/notice'
import { fieldsOf } from '@shared/domain/notice/fields'
import { again, ended, nextStep, sending } from '@shared/domain/notice/message'
import type { SendOutcome } from '@cloud/gateways/wechat'
import type { Doc, Table } from '@cloud/store/table'
import { bookEmpty, bookReturn, takeOne } from './ledger'
import type { PushWorld } from './world'

export const PUSH_AT_ONCE = 50

type Known = {
  accounts: ReadonlyMap<string, Account>
  activities: ReadonlyMap<string, Activity>
  ledgers: ReadonlyMap<string, Ledger>
}

/** 订阅消息: works off what is due, at most so many. Answers how many it is done with; runs in `jobs`, never in a person's call. */
export async function push(world: PushWorld): Promise<number> {
  const due = await world.store.messages.find({
    where: { isWaiting: true },
    range: { field: 'dueAt', lte: world.now() },
    order: { field: 'dueAt', direction: 'asc' },
    limit: PUSH_AT_ONCE,
  })
  if (due.length === 0) return 0

  const known = await knownOf(due, world)
  let pushed = 0
  for (const message of due) if (await pushSafely(message, known, world)) pushed++
  return pushed
}

/** One message that cannot be sent must not stop the others. */
async function pushSafely(message: Message, known: Known, world: PushWorld): Promise<boolean> {
  try {
    await pushOne(message, known, world)
    return true
  } catch (error) {
    console.error('message not sent', { id: message._id, error })
    return false
  }
}

async function pushOne(message: Message, known: Known, world: PushWorld): Promise<void> {
  const next = nextStep(message, known.activities.get(message.link.id) ?? null, world.now())
  if (next.step === 'wait') return keep(message, { ...message, dueAt: next.dueAt }, world)
  if (next.step === 'drop') return keep(message, ended(message, 'dropped', next.why), world)

  const why = whyNot(message, known, world)
  if (why) return keep(message, ended(message, 'dropped', why), world)
  return send(message, known, world)
}

function whyNot(message: Message, { accounts, ledgers }: Known, { templates }: PushWorld): string | null {
  if (!templates[message.template]) return 'no template'
  if (accounts.get(message.personId)?.erasedAt !== null) return 'no account'
  return (ledgers.get(message.personId)?.left[message.template] ?? 0) > 0 ? null : 'no consent'
}

async function send(message: Message, known: Known, world: PushWorld): Promise<void> {
  const { store } = world
  const claimed = sending(message)
  const isMine = await store.messages.replace(message, claimed)
  if (!isMine) return

  const held = { ...claimed, rev: message.rev + 1 }
  const hasConsent = await takeOne(message, world)
  if (!hasConsent) return keep(held, ended(held, 'dropped', 'no consent'), world)

  const outcome = await outcomeOf(message, known, world)
  await settleLedger(message, outcome, world)
  return keep(held, afterwards(held, outcome, world.now()), world)
}

/** An outage leaves open whether it went out: that counts as gone, for twice is worse than never. */
async function outcomeOf(message: Message, known: Known, world: PushWorld): Promise<SendOutcome> {
  const account = known.accounts.get(message.personId)
  const template = world.templates[message.template]
  if (!account || !template) return 'failed'
  try {
    return await world.wechat.sendSubscribe(letterOf(message, { account, template, known }, world))
  } catch (error) {
    console.error('WeChat did not answer', { id: message._id, error })
    return 'failed'
  }
}

type Ready = { account: Account; template: Template; known: Known }

function letterOf(message: Message, { account, template, known }: Ready, { sentences }: PushWorld) {
  const activity = known.activities.get(message.link.id)
  const facts = {
    subject: message.subject,
    sentence: sentences[message.kind],
    startsAt: activity?.startsAt ?? null,
    place: activity?.address ?? '',
    at: message.at,
  }
  return { openId: account.openId, templateId: template.id, page: pageOf(message), fields: fieldsOf(template, facts) }
}

const PAGES = {
  activity: 'packages/activity/detail/index?activityId=',
  order: 'packages/order/detail/index?orderId=',
}

const pageOf = ({ link: { page, id } }: Message): string =>
  page === 'activity' || page === 'order' ? PAGES[page] + encodeURIComponent(id) : 'packages/account/inbox/index'

async function settleLedger(message: Message, outcome: SendOutcome, world: PushWorld): Promise<void> {
  if (outcome === 'noConsent') await bookEmpty(message, world)
  if (outcome === 'unfit' || outcome === 'banned' || outcome === 'busy') await bookReturn(message, world)
}

function afterwards(message: Message, outcome: SendOutcome, now: number): Message {
  if (outcome === 'sent') return ended(message, 'sent')
  return outcome === 'busy' ? again(message, now) : ended(message, 'failed', outcome)
}

/** Only one of two machines that hold the same message may write; the other has nothing more to do. */
async function keep(before: Message, after: Message, { store }: PushWorld): Promise<void> {
  const isSaved = await store.messages.replace(before, after)
  if (!isSaved) console.info('message is in other hands', { id: before._id })
}

async function knownOf(due: readonly Message[], { store }: PushWorld): Promise<Known> {
  const people = due.map(({ personId }) => personId)
  const about = due.flatMap(({ link }) => (link.page === 'activity' ? [link.id] : []))
  const [accounts, activities, ledgers] = await Promise.all([
    byId(store.accounts, people),
    byId(store.activities, about),
    byId(store.ledgers, people),
  ])
  return { accounts, activities, ledgers }
}

async function byId<T extends Doc>(table: Table<T>, ids: readonly string[]): Promise<ReadonlyMap<string, T>> {
  const wanted = [...new Set(ids)]
  const found = wanted.length === 0 ? [] : await table.getMany(wanted)
  return new Map(found.map((doc) => [doc._id, doc]))
}
