import type { Action } from '@shared/contract/api'
import { certificateFolder } from '@shared/domain/credential/qualification'
import { aVolunteer } from '../builders/account'
import { people } from '../builders/city'
import { fileIdAt } from '../builders/photo'
import { by, type Measured } from './measured'

const { volunteer, leader, admin } = people
const one = (index: number) => aVolunteer({ _id: `p-many-${index}` })
type Desk = Extract<Action, `${'complaint' | 'training' | 'qualification' | 'insurance'}.${string}`>

const CERTIFICATE = `${certificateFolder('p-volunteer')}new.jpg`
export const DESK_FILES = [CERTIFICATE]

const insured = { insurer: '人保财险', policyNumber: 'PICC-0002', from: '2026-11-01', to: '2026-12-31', people: null }

/** Trainings, qualifications, policies and complaints, each at its dearest. */
export const MEASURED_DESKS: Record<Desk, Measured[]> = {
  'training.mine': by(volunteer)({}),
  'training.ofTeam': by(leader)({ teamId: 't-1' }),
  'training.enter': by(leader)({
    key: 'training01',
    teamId: 't-1',
    personIds: ['p-volunteer', 'p-leader'],
    kind: 'safety',
    name: '登高安全培训',
    content: '梯子怎么架',
    minutes: 120,
    organiser: '区应急局',
    day: '2026-11-20',
  }),
  'training.void': by(leader)({ trainingId: 'tr-many-1', personId: 'p-volunteer', reason: '那天没来' }),
  'qualification.mine': by(volunteer)({}),
  'qualification.ofUnit': by(admin)({ unitId: 'u-1' }),
  'qualification.submit': by(volunteer)({
    key: 'qualified1',
    kind: 'electrician',
    name: '低压电工作业证',
    number: 'T500106199001012345',
    until: '2027-06-30',
    fileId: fileIdAt(CERTIFICATE),
  }),
  'qualification.check': by(admin)({ qualificationId: 'q-many-1', isAccepted: true, reason: '' }),
  'insurance.list': by(leader)({ unitId: 'u-1', teamId: 't-1', day: '2026-11-22' }),
  'insurance.add': by(admin)({ ...insured, key: 'insured001', unitId: 'u-1', teamId: 't-1' }),
  'insurance.withdraw': by(admin)({ policyId: 'po-many-1' }),
  'complaint.mine': by(volunteer)({}),
  'complaint.desk': by(admin)({ unitId: 'u-1' }, { unitId: 'u-1', show: 'closed' }),
  'complaint.get': by(admin)({ complaintId: 'cp-many-1' }),
  'complaint.file': by(volunteer)(
    ...(['team', 'activity', 'photo'] as const).map((kind, index) => ({
      key: `complain0${index}`,
      about: { kind, id: { team: 't-1', activity: 'a-open', photo: 'ph-1' }[kind], name: '' },
      kind: 'manner',
      text: '来了以后没有人招呼，问了也不答。',
      isAnonymous: true,
    })),
  ),
  'complaint.accept': by(admin)({ complaintId: 'cp-many-1' }),
  'complaint.answer': by(admin)({ complaintId: 'cp-many-1', answer: '已经查明，时长补记了一小时。' }),
  'complaint.reopen': by(one(1))({ complaintId: 'cp-many-1', reason: '还是没有改过来' }),
  'complaint.close': by(one(3))({ complaintId: 'cp-many-3' }),
}
