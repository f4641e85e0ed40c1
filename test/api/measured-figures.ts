import { people } from '../builders/city'
import { by } from './measured'

const { leader, admin, cityAdmin } = people

/** 看数据 of every group, and the lists its figures open. */
export const MEASURED_FIGURES = {
  'dashboard.unit': by(admin)({ unitId: 'u-1' }, { unitId: 'u-1', period: 'year' }),
  'dashboard.city': by(cityAdmin)({}, { period: 'year' }, { period: 'reportYear', map: 'asItWas' }),
  'dashboard.days': [
    ...by(admin)({ unitId: 'u-1' }, { teamId: 't-1', period: 'month' }, { areaId: 'd-1', map: 'today' }),
    ...by(cityAdmin)({ of: 'city', period: 'year' }),
  ],
  'dashboard.district': by(admin)(
    { areaId: 'd-1' },
    { areaId: 'd-1', period: 'quarter' },
    { areaId: 'd-1', map: 'today' },
  ),
  'dashboard.team': by(leader)({ teamId: 't-1' }, { teamId: 't-1', period: 'month' }),
  'dashboard.records': [
    ...by(admin)({ unitId: 'u-1' }, { unitId: 'u-1', form: 'film' }, { areaId: 'd-1', map: 'today' }),
    ...by(cityAdmin)(
      { of: 'city', period: 'year' },
      { of: 'city', category: 'agriBenefit', line: 'village' },
      { of: 'city', audience: 'preschool' },
    ),
  ],
}
