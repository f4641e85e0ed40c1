import type { TemplateKey } from '@shared/contract/notice'
import { emptyLedger } from '@shared/domain/notice/ledger'
import { NOTICE_TEXT } from '@shared/text/notice-terms'
import type { SendOutcome, SubscribeMessage } from '@cloud/gateways/wechat'
import { type people } from '../builders/city'
import { templates } from '../builders/templates'
import type { World } from './world'

/** A WeChat that answers always the same and keeps what it sent. */
export function aWechat(outcome: SendOutcome | 'outage' = 'sent') {
  const sent: SubscribeMessage[] = []
  const wechat = {
    sent,
    asked: 0,
    sendSubscribe: async (message: SubscribeMessage) => {
      wechat.asked++
      if (outcome === 'outage') throw new Error('no answer')
      if (outcome === 'sent') sent.push(message)
      return outcome
    },
  }
  return wechat
}

export const jobsOf = ({ store, clock }: World) => ({ store, now: () => clock.now })

export const senderOf = (world: World, wechat: ReturnType<typeof aWechat>) => ({
  ...jobsOf(world),
  wechat,
  templates,
  sentences: NOTICE_TEXT,
})

/** 订阅额度 of the volunteer: as many of each template. */
export const ledgers = (left: number) => {
  const lines: Record<TemplateKey, number> = { activityReminder: left, activityChange: left, orderProgress: left }
  return [{ ...emptyLedger('p-volunteer'), left: lines }]
}

export const leftOf = async ({ store }: World) => (await store.ledgers.get('p-volunteer'))?.left.activityReminder

/** What somebody finds in their inbox, newest first. */
export const heard = async (world: World, person: (typeof people)['volunteer']) =>
  (await world.as(person).get('notice.list', {})).items.map(({ kind }) => kind)
