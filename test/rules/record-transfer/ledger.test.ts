import fc from 'fast-check'
import type { RecordTransfer } from '@shared/contract/record-transfer'
import {
  answerTransfer,
  nextFile,
  recordState,
  send,
  toTransfer,
  transferState,
  type ToTransfer,
} from '@shared/domain/record-transfer/ledger'
import { aClosedActivity } from '../../builders/activity'
import { anAttendance, aConfirmedPresence, aPresence } from '../../builders/attendance'
import { NOW } from '../../builders/clock'
import { aRecordTransfer } from '../../builders/record-transfer'

const { facts } = aRecordTransfer()
const now = (minutes: Record<string, number>, wish = {}): ToTransfer => ({
  facts: { ...facts, ...wish },
  people: Object.entries(minutes).map(([personId, one]) => ({
    personId,
    minutes: one,
    quality: null,
    evaluatedOn: null,
  })),
})
const by = { unitId: 'u-1', activityId: 'a-closed', byId: 'p-admin', at: NOW }
const sentOf = (before: RecordTransfer | null, there: ToTransfer) => send(before, there, by)
const all = { personIds: undefined, note: '' }

describe('转入登记', () => {
  it('has the seven fields of 令67 §7, of everybody who was confirmed, whatever their team', () => {
    const there = toTransfer(
      aClosedActivity(),
      [
        aConfirmedPresence({ personId: 'p-2', teamId: 't-9', unitId: 'u-9' }),
        aConfirmedPresence({ personId: 'p-1' }),
        aPresence({ personId: 'p-3' }),
        anAttendance({ personId: 'p-4' }),
        aConfirmedPresence({ personId: 'p-5', status: 'voided' }),
      ],
      '沙坪坝区科协',
    )

    expect(there.people).toMatchObject([
      { personId: 'p-1', minutes: 120 },
      { personId: 'p-2', minutes: 120 },
    ])
    expect(there.facts).toMatchObject({
      title: '手机防骗小课堂',
      place: '土湾街道 土湾街道文明实践所 土湾正街 1 号',
      content: '讲了三种常见骗局，老人当场练习',
      organiser: '沙坪坝区科协',
      responsibleName: '陈队长',
    })
  })

  const sent = sentOf(null, now({ a: 60, b: 60 }))
  const taken = answered(sent, { verdict: 'confirmed', ...all })
  it.each([
    { why: 'nothing was sent', before: null, there: now({ a: 60 }), state: 'waiting', next: ['a'] },
    { why: 'nobody was there', before: null, there: now({}), state: 'confirmed', next: [] },
    { why: 'on its way', before: sent, there: now({ a: 60, b: 60 }), state: 'sent', next: [] },
    { why: 'taken', before: taken, there: now({ a: 60, b: 60 }), state: 'confirmed', next: [] },
    { why: 'one was corrected', before: taken, there: now({ a: 45, b: 60 }), state: 'again', next: ['a'] },
    { why: 'one was voided', before: taken, there: now({ b: 60 }), state: 'again', next: [] },
    { why: 'one came later', before: taken, there: now({ a: 60, b: 60, c: 30 }), state: 'again', next: ['c'] },
    {
      why: 'the place was corrected',
      before: taken,
      there: now({ a: 60, b: 60 }, { place: '别处' }),
      state: 'again',
      next: ['a', 'b'],
    },
  ])('is $state when $why', ({ before, there, state, next }) => {
    expect(transferState(before, there)).toBe(state)
    expect(nextFile(before, there).send.map(({ personId }) => personId)).toEqual(next)
  })

  it('a refused record keeps the reason, stands in the next file alone, and is then on its way again', () => {
    const back = answered(sent, { verdict: 'refused', personIds: ['a'], note: '证件号码不符' })
    const there = now({ a: 60, b: 60 })

    expect(transferState(back, there)).toBe('refused')
    expect(back.records[0]).toMatchObject({ state: 'refused', note: '证件号码不符' })
    expect(nextFile(back, there)).toMatchObject({ send: [{ personId: 'a', minutes: 60 }], takeBack: [] })
    expect(recordState(sentOf(back, there), there, 'a')).toBe('sent')
  })

  it('what counts no more is to be taken back, and is then forgotten', () => {
    const there = now({ b: 60 })
    expect(nextFile(taken, there)).toEqual({ send: [], takeBack: ['a'] })
    expect(transferState(sentOf(taken, there), there)).toBe('confirmed')
  })

  it.each([
    { why: 'nothing is on its way', before: taken, verdict: all },
    { why: 'somebody who is not in it', before: sent, verdict: { personIds: ['x'], note: '' } },
  ])('refuses an answer: $why', ({ before, verdict }) => {
    expect(answerTransfer(before, { verdict: 'confirmed', ...verdict })).toEqual({
      ok: false,
      code: 'TRANSFER_NOT_SENT',
    })
  })

  it('is to be sent again when somebody has said since how the service was (令67 §10)', () => {
    const there = now({ 'p-1': 60, 'p-2': 60 })
    const said = { ...there, people: there.people.map((one) => ({ ...one, quality: 'good' as const })) }
    const sent = sentOf(null, there)

    expect(recordState(sent, there, 'p-1')).toBe('sent')
    expect(recordState(sent, said, 'p-1')).toBe('again')
    expect(recordState(sentOf(sent, said), said, 'p-1')).toBe('sent')
    const { quality: _, ...before } = sent.records[0]!
    expect(recordState({ ...sent, records: [before as never] }, there, 'p-1')).toBe('sent')
  })

  it('after a file nothing is left to send, whatever was sent before and however records changed since', () => {
    const people = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 0, max: 300 }))
    fc.assert(
      fc.property(people, people, fc.boolean(), (first, second, isTaken) => {
        const once = sentOf(null, now(first))
        const before = isTaken && once.records.length > 0 ? answered(once, { verdict: 'confirmed', ...all }) : once
        const after = sentOf(before, now(second))
        expect(nextFile(after, now(second))).toEqual({ send: [], takeBack: [] })
        expect(sentOf(after, now(second)).records).toEqual(after.records)
      }),
    )
  })
})

// Helpers

function answered(before: RecordTransfer, verdict: Parameters<typeof answerTransfer>[1]): RecordTransfer {
  const answer = answerTransfer(before, verdict)
  if (!answer.ok) throw new Error(answer.code)
  return answer.value
}
