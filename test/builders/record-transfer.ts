import { RecordTransfer } from '@shared/contract/record-transfer'
import { NOW } from './clock'

/** 转入登记 of the closed activity: the volunteer's two hours are on their way. */
export const aRecordTransfer = (wish: Partial<RecordTransfer> = {}): RecordTransfer =>
  RecordTransfer.parse({
    _id: 'a-closed',
    rev: 0,
    unitId: 'u-1',
    facts: {
      ...{ title: '手机防骗小课堂', day: '2026-11-20', place: '土湾街道', content: '讲了三种常见骗局' },
      ...{ organiser: '沙坪坝区科协', responsibleName: '陈队长' },
    },
    records: [{ personId: 'p-volunteer', minutes: 120, state: 'sent', note: '' }],
    sentAt: NOW,
    sentById: 'p-admin',
    ...wish,
  })
