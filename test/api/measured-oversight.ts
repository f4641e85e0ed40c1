import type { Action } from '@shared/contract/api'
import { people } from '../builders/city'
import { by, type Measured } from './measured'

const { admin, cityAdmin } = people

type Oversight = Extract<Action, `duty.${string}`>

/** Duties, of a unit of 45 teams and of the whole city. */
export const MEASURED_OVERSIGHT: Record<Oversight, Measured[]> = {
  'duty.unit': by(admin)({ unitId: 'u-1' }, { unitId: 'u-1', light: 'missed' }),
  'duty.city': by(cityAdmin)({}, { pilotsOnly: true }),
  'duty.ask': by(admin)({ teamId: 't-1' }),
  'duty.askUnit': by(cityAdmin)({ unitId: 'u-1' }),
  'duty.set': by(cityAdmin)({ unitId: 'u-9', isPilot: true, volunteerTarget: 500, perMonth: 1 }),
}
