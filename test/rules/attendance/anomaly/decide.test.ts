import { decideAnomaly, viewAnomaly } from '@shared/domain/attendance/anomaly/decide'
import { voidAttendance } from '@shared/domain/attendance/void'
import { aUnitAdmin, aMembership } from '../../../builders/account'
import { anAnomaly } from '../../../builders/anomaly'
import { aConfirmedPresence, aPresence } from '../../../builders/attendance'
import { people } from '../../../builders/city'
import { NOW } from '../../../builders/clock'

const { admin, cityAdmin } = people
const by = (caller: typeof admin) => ({ caller, now: NOW })
const decision = { byId: 'p-admin', at: NOW, note: '那天他在另一场' }

describe('处理异常', () => {
  it.each([
    { why: 'their own hours', who: admin, anomaly: { personIds: ['p-admin'] } },
    { why: 'of a team they lead', who: aUnitAdmin({ memberships: [aMembership({ role: 'leader' })] }), anomaly: {} },
  ])('nobody decides about $why', ({ who, anomaly }) => {
    expect(decideAnomaly(anAnomaly(anomaly), { verdict: 'fine', note: '没问题' }, by(who))).toEqual({
      ok: false,
      code: 'DECIDES_OWN_CASE',
    })
    expect(viewAnomaly(anAnomaly(anomaly), new Map(), who).can.decide).toBe(false)
  })

  it('is decided once', () => {
    const fine = decideAnomaly(anAnomaly(), { verdict: 'fine', note: '问过了，两场连着' }, by(cityAdmin))

    expect(fine).toMatchObject({ ok: true, value: { status: 'fine', decision: { byId: 'p-city' } } })
    expect(fine.ok && fine.value.isPending).toBeUndefined()
    expect(decideAnomaly(anAnomaly({ status: 'fine' }), { verdict: 'void', note: '作废' }, by(admin))).toEqual({
      ok: false,
      code: 'ANOMALY_DECIDED',
    })
  })

  it('a voided record stays, leaves its bucket to be reckoned, and the person is told', () => {
    const record = aConfirmedPresence()

    const voided = voidAttendance(record, decision)

    expect(voided).toMatchObject({
      status: 'voided',
      voided: decision,
      checkIn: record.checkIn,
      confirmed: record.confirmed,
      dirty: ['t-1|u-1|s-1|2026-11-22'],
      outbox: [{ kind: 'attendanceVoided', personId: 'p-volunteer' }],
    })
    expect(voidAttendance(voided, decision)).toBe(voided)
    expect(voidAttendance(aPresence(), decision).dirty).toEqual([])
  })
})
