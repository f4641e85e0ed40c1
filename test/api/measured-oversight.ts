import type { OversightAction } from '@shared/domain/permission/oversight-permissions'
import { people } from '../builders/city'
import { by, type Measured } from './measured'

const { admin, cityAdmin } = people

const year = { unitId: 'u-1', year: 2026 }
const of = { ...year, kind: 'volunteer', id: 'p-many-1' }

/** Duties, of a unit of 45 teams and of the whole city; nominations, after criteria that many meet. */
export const MEASURED_OVERSIGHT: Record<OversightAction, Measured[]> = {
  'annual.get': by(admin)({ unitId: 'u-1', year: 2026 }, { unitId: 'u-1', teamId: 't-1', year: 2026 }),
  'annual.save': by(admin)({ unitId: 'u-1', year: 2026, rev: null, words: { results: '全年进村十二场' } }),
  'export.annual': by(admin)({ unitId: 'u-1', year: 2026 }),
  'venue.coverage': [...by(admin)({ districtId: 'd-1', period: 'year' }), ...by(cityAdmin)({ period: 'reportYear' })],
  'certificate.revoke': by(admin)({ number: 'SHEET00000000001', reason: '时长核实有误' }),
  'unit.setHandHours': by(admin)({ unitId: 'u-1', isOn: true }),
  'duty.unit': by(admin)({ unitId: 'u-1' }, { unitId: 'u-1', light: 'missed' }),
  'duty.city': by(cityAdmin)({}, { pilotsOnly: true }),
  'duty.ask': by(admin)({ teamId: 't-1' }),
  'duty.askUnit': by(cityAdmin)({ unitId: 'u-1' }),
  'duty.set': by(cityAdmin)({ unitId: 'u-9', isPilot: true, volunteerTarget: 500, perMonth: 1 }),
  'nomination.set': by(cityAdmin)({ volunteerActivities: 1, volunteerHours: 0, teamActivities: 1, teamVolunteers: 1 }),
  'nomination.draw': by(admin)(year),
  'nomination.list': by(admin)({ ...year, kind: 'volunteer' }, { ...year, kind: 'team' }),
  'nomination.city': by(cityAdmin)({ year: 2026, kind: 'volunteer', chosenOnly: false }, { year: 2026, kind: 'team' }),
  'nomination.choose': by(admin)({ ...of, words: '全年进村十八场' }),
  'recordTransfer.list': by(admin)({ unitId: 'u-1', month: '2026-11' }),
  'recordTransfer.get': by(admin)({ unitId: 'u-1', activityId: 'a-closed-0' }),
  'recordTransfer.answer': by(admin)({ unitId: 'u-1', activityId: 'a-closed-0', verdict: 'confirmed' }),
  'export.transfer': by(admin)({ key: 'transfer001', unitId: 'u-1', month: '2026-11' }),
  'export.nominations': by(cityAdmin)({ unitId: null, year: 2026 }),
  'nomination.evidence': by(admin)(of, { ...year, kind: 'team', id: 't-1' }),
}
