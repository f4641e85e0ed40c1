import { changeNote } from '@shared/domain/activity/change-notice'
import { anActivity, ENDS_AT, STARTS_AT } from '../../builders/activity'
import { days, hours } from '../../builders/clock'

describe('变动通知 says what is new about time and place', () => {
  it.each([
    ['a sentence', { content: '换一种说法来讲' }, null],
    ['the title', { title: '防骗课' }, null],
    ['more places', { capacity: 50 }, null],
    ['a comma in the address', { address: '土湾正街1号，' }, null],
    ['another name of the same venue', { venueName: '土湾街道文明实践所（新）' }, null],
    [
      'an hour later',
      { startsAt: STARTS_AT + hours(1), endsAt: ENDS_AT + hours(1) },
      '时间改到 11月22日 10:00 到 12:00',
    ],
    ['a longer one', { endsAt: ENDS_AT + days(1) }, '时间改到 11月22日 09:00 到 11月23日 11:00'],
    ['another venue', { venueId: 'v-2', venueName: '磁器口站' }, '地点改到 磁器口站'],
    ['another door', { address: '土湾正街 3 号' }, '地点改到 土湾街道文明实践所'],
    ['online', { channel: 'online' as const }, '改为线上参加'],
  ])('%s', (_, change, note) => {
    expect(changeNote(anActivity(), { ...anActivity(), ...change })).toBe(note)
  })
})
