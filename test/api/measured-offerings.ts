import type { Action } from '@shared/contract/api'
import { people, type Documents } from '../builders/city'
import { anOffering, anOfferingPlan } from '../builders/offering'
import { by, type Measured } from './measured'

const { leader, resident } = people

/** A district whose teams offer a lot. */
export const fullMenu = (): Documents => ({
  offerings: Array.from({ length: 60 }, (_, index) => anOffering({ _id: `of-many-${index}` })),
})

/** 服务菜单, each action at its dearest. */
export const MEASURED_OFFERINGS: Record<Extract<Action, `offering.${string}`>, Measured[]> = {
  'offering.list': by(resident)({ areaId: 's-1' }, { areaId: 's-1', words: '老人', season: 'winter' }),
  'offering.get': by(resident)({ offeringId: 'of-many-0' }),
  'offering.ofTeam': by(leader)({ teamId: 't-1' }),
  'offering.add': by(leader)({
    ...anOfferingPlan({ reach: 'streets', streetIds: ['s-1', 's-2'] }),
    key: 'newdish001',
    teamId: 't-1',
  }),
  'offering.change': by(leader)({ ...anOfferingPlan({ minutes: 90 }), offeringId: 'of-many-1' }),
  'offering.setOpen': by(leader)({ offeringId: 'of-many-2', isOpen: false }, { offeringId: 'of-many-2', isOpen: true }),
}
