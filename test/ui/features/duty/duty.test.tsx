import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Output } from '@shared/contract/api'
import type { TeamDuty } from '@shared/contract/duty'
import { DutySetting } from '@shared/contract/unit'
import CityDutiesPage from '@/packages/workbench/city-duties/index'
import DutiesPage from '@/packages/workbench/duties/index'
import { people } from '../../../builders/city'
import { china, NOW } from '../../../builders/clock'
import { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'
import { meOf } from '../../../builders/account'

jest.mock('@/platform/call')

const state = { isOnTrack: false, need: 1, proven: 0, ended: 0, ahead: 0, nextAt: null, why: null }
const aTeamDuty = (wish: Partial<TeamDuty>): TeamDuty => ({
  ...{ ...state, teamId: 't-1', name: '土湾街道支队', light: 'missed', foundedAt: 0, askedAt: null },
  ...wish,
})
const own = {
  month: { ...state, light: 'planned' as const, ahead: 1, nextAt: china('2026-11-29 11:00'), isOnTrack: true },
  monthEnds: '2026-11-30',
  volunteers: { has: 499, need: 500, isMet: false },
}
const lights = { missed: 2, atRisk: 1, planned: 0, toClose: 0, done: 1 }
const board = (teams: TeamDuty[]): Output<'duty.unit'> => ({
  ...{ items: teams, nextCursor: null, name: '奉节县科协', isPilot: true, lights, resting: 0, own },
  ...{ quarter: { from: '2026-10-01', to: '2026-12-31' }, daysLeft: 40 },
  ...{ setting: DutySetting.parse({}), volunteerTarget: 500 },
})
const teams = [
  aTeamDuty({ why: 'missedBefore' }),
  aTeamDuty({
    teamId: 't-2',
    name: '凤凰镇支队',
    why: 'missedBefore',
    nextAt: china('2026-12-06 11:00'),
    isOnTrack: true,
    ahead: 1,
  }),
  aTeamDuty({
    teamId: 't-3',
    name: '联芳街道支队',
    light: 'atRisk',
    why: 'lately',
    foundedAt: china('2026-11-15 10:00'),
  }),
  aTeamDuty({ teamId: 't-4', name: '新桥街道支队', light: 'done', proven: 1 }),
]

describe('职责灯', () => {
  const answers = {
    'duty.unit': says('duty.unit', board(teams)),
    'duty.ask': says('duty.ask', { askedAt: NOW }),
    'duty.set': says('duty.set', DutySetting.parse({})),
  }

  it('says of each team what is behind its light, and asks its leader in one tap', async () => {
    openWith({ unitId: 'u-1' })
    cloudAnswers({ ...answers, 'account.me': says('account.me', meOf(people.admin)) })
    render(<DutiesPage />)

    expect(await screen.findByText('上期没办：上季度没办，这期还没排')).toBeInTheDocument()
    expect(screen.getByText('上期没办：上季度没办，12 月 6 日有 1 场')).toBeInTheDocument()
    expect(screen.getByText('要抓紧：还没排，11 月 15 日成立')).toBeInTheDocument()
    expect(screen.getByText('登记 499 人，差 1 人')).toBeInTheDocument()
    expect(screen.getByText('排上了：11 月 29 日有 1 场')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '提醒新桥街道支队' })).toBeNull()
    expect(screen.queryByText('改职责要求')).toBeNull()

    fireEvent.click(screen.getByRole('button', { name: '提醒土湾街道支队' }))
    await waitFor(() => expect(asked('duty.ask')).toEqual([{ teamId: 't-1' }]))
    expect(await screen.findByText('已提醒')).toBeInTheDocument()

    fireEvent.click(screen.getByRole('button', { name: '要抓紧 1' }))
    await waitFor(() => expect(asked('duty.unit').at(-1)).toEqual({ unitId: 'u-1', light: 'atRisk' }))
  })

  it('the city edits what a unit is asked for', async () => {
    openWith({ unitId: 'u-1' })
    cloudAnswers({ ...answers, 'account.me': says('account.me', meOf(people.cityAdmin)) })
    render(<DutiesPage />)
    fireEvent.click(await screen.findByRole('button', { name: '改职责要求' }))
    fireEvent.click(screen.getByRole('button', { name: '每季度增加' }))
    fireEvent.click(screen.getByRole('button', { name: '存下' }))

    await waitFor(() =>
      expect(asked('duty.set')).toEqual([
        { unitId: 'u-1', isPilot: true, volunteerTarget: 500, levels: ['detachment'], perQuarter: 2, perMonth: 0 },
      ]),
    )
  })

  it('the city looks at every unit, and goes on where a page holds none of the light it asked for', async () => {
    const unit = {
      ...own,
      unitId: 'u-1',
      name: '奉节县科协',
      isPilot: true,
      light: 'atRisk' as const,
      teams: lights,
      askedAt: null,
    }
    const pages = [{ items: [], nextCursor: 'x' }, pageOf(unit)]
    cloudAnswers({
      'account.me': says('account.me', meOf(people.cityAdmin)),
      'duty.city': (input) => says('duty.city', (input.cursor ? pages[1] : pages[0])!)(),
    })
    render(<CityDutiesPage />)

    expect(await screen.findByText('奉节县科协（试点）')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '提醒奉节县科协' })).toBeInTheDocument()
    expect(screen.getByText(/4 支队伍，办了 1，要抓紧 1，上期没办 2/)).toBeInTheDocument()
  })
})
