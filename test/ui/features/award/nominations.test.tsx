import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { NominationCriteria } from '@shared/contract/unit'
import CityNominationsPage from '@/packages/workbench/city-nominations/index'
import NominationsPage from '@/packages/workbench/nominations/index'
import NomineePage from '@/packages/workbench/nominee/index'
import { people } from '../../../builders/city'
import { NOW } from '../../../builders/clock'
import { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'
import { meOf } from '../../../builders/account'

jest.mock('@/platform/call')

const head = {
  ...{ year: 2026, period: { from: '2025-12-23', to: '2026-12-22' }, criteria: NominationCriteria.parse({}) },
  ...{ ready: { volunteers: 1, teams: 0 }, chosen: { volunteers: 0, teams: 0 }, drawnAt: NOW },
}
const nominee = {
  ...{ id: 'p-volunteer', kind: 'volunteer' as const, name: '李志愿', teamName: '红岩科普队' },
  ...{ activities: 12, volunteers: null, minutes: 1_450, words: null },
}

describe('推荐表', () => {
  it('says who meets the criteria, and the unit names one with its reason', async () => {
    openWith({ unitId: 'u-1' })
    cloudAnswers({
      'account.me': says('account.me', meOf(people.admin)),
      'nomination.list': says('nomination.list', { ...pageOf(nominee), head }),
      'nomination.draw': says('nomination.draw', head),
      'nomination.choose': says('nomination.choose', { words: '全年进村十二场' }),
    })
    render(<NominationsPage />)
    expect(await screen.findByText('红岩科普队，12 场，24 小时')).toBeInTheDocument()
    expect(screen.getByText('够条件：志愿者 1 人，队伍 0 支')).toBeInTheDocument()
    expect(screen.queryByText('改推荐条件')).toBeNull()

    fireEvent.click(screen.getByRole('button', { name: '重新核算' }))
    await waitFor(() => expect(asked('nomination.draw')).toEqual([{ unitId: 'u-1', year: 2026 }]))

    fireEvent.click(await screen.findByRole('button', { name: '推荐' }))
    fireEvent.input(screen.getByLabelText(/事迹/), { target: { value: '全年进村十二场' } })
    fireEvent.click(screen.getAllByRole('button', { name: '推荐' }).at(-1)!)
    await waitFor(() =>
      expect(asked('nomination.choose')).toMatchObject([{ id: 'p-volunteer', words: '全年进村十二场' }]),
    )
    expect(await screen.findByText('已推荐')).toBeInTheDocument()
  })

  it('every nomination opens the records behind it', async () => {
    openWith({ unitId: 'u-1', year: '2026', kind: 'volunteer', id: 'p-volunteer', name: '李志愿' })
    const proof = { activityId: 'a-1', title: '手机防骗小课堂', startsAt: NOW, subdistrictName: '土湾街道' }
    cloudAnswers({
      'nomination.evidence': says('nomination.evidence', pageOf({ ...proof, minutes: 120, grade: 'A' })),
    })
    render(<NomineePage />)
    expect(await screen.findByText('2026 年 11 月 21 日，土湾街道，2 小时，A 级')).toBeInTheDocument()
  })

  it('the city looks through all units, and takes the list of those that are named along', async () => {
    openWith({})
    const cityHead = {
      ...{ period: head.period, criteria: head.criteria, ready: 31, chosen: 1 },
      units: [
        { unitId: 'u-1', name: '沙坪坝区科协', drawnAt: NOW, ready: 30, chosen: 1 },
        { unitId: 'u-9', name: '奉节县科协', drawnAt: null, ready: 0, chosen: 0 },
      ],
    }
    const one = { ...nominee, unitId: 'u-1', unitName: '沙坪坝区科协', words: '全年进村十二场' }
    cloudAnswers({
      'account.me': says('account.me', meOf(people.cityAdmin)),
      'nomination.city': says('nomination.city', { ...pageOf(one), head: cityHead }),
      'export.nominations': says('export.nominations', { url: '', fileName: 'x.xlsx', rows: 0 }),
    })
    render(<CityNominationsPage />)

    expect(await screen.findByText('2 家单位，1 家核算过；够条件 31 人，已推荐 1 人')).toBeInTheDocument()
    expect(screen.getByText('沙坪坝区科协，红岩科普队，12 场，24 小时')).toBeInTheDocument()
    expect(screen.getByRole('option', { name: '奉节县科协，还没核算' })).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '导出推荐表（Excel）' }))
    await waitFor(() => expect(asked('export.nominations')).toEqual([{ unitId: null, year: 2026 }]))

    fireEvent.click(screen.getByText('够条件的全部'))
    await waitFor(() =>
      expect(asked('nomination.city').at(-1)).toMatchObject({ year: 2026, kind: 'volunteer', chosenOnly: false }),
    )
  })
})
