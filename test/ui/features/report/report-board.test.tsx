import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Output } from '@shared/contract/api'
import type { ReportLine } from '@shared/contract/report'
import type { BoardRow } from '@shared/contract/report-api'
import { NOTHING } from '@shared/domain/monthly/counted'
import ReportBoardPage from '@/packages/workbench/report-board/index'
import ReportLinesPage from '@/packages/workbench/report-lines/index'
import { meOf } from '../../../builders/account'
import { people } from '../../../builders/city'
import { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'

jest.mock('@/platform/call')

const aRow = (wish: Partial<BoardRow>): BoardRow => ({
  ...{ unitId: 'u-1', name: '沙坪坝区科协', kind: 'area', status: 'none', isLate: false, submittedAt: null },
  ...{ deadline: '2026-11-23', activities: null, remindedOn: null },
  ...wish,
})
const board: Output<'report.board'> = {
  ...{ month: '2026-11', figures: NOTHING, categories: [], places: [], merged: [] },
  rows: [aRow({}), aRow({ unitId: 'u-9', name: '奉节县科协', remindedOn: '2026-11-18' })],
}

describe('谁交了月报', () => {
  it('reminds a unit in one tap, and says on which day it was done', async () => {
    openWith({ month: '2026-11' })
    cloudAnswers({
      'account.me': says('account.me', meOf(people.cityAdmin)),
      'report.board': says('report.board', board),
      'report.remind': says('report.remind', { remindedOn: '2026-11-21' }),
    })
    render(<ReportBoardPage />)

    expect(await screen.findByText(/11 月 23 日 24:00 前交，11 月 18 日提醒过/)).toBeInTheDocument()
    fireEvent.click(await screen.findByRole('button', { name: '提醒沙坪坝区科协报送' }))

    await waitFor(() => expect(asked('report.remind')).toEqual([{ unitId: 'u-1', month: '2026-11' }]))
    expect(await screen.findByText('今天已提醒')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '提醒奉节县科协报送' })).toBeInTheDocument()
  })

  it('reminds all who owe in one tap, goes on past one that has handed in meanwhile, and stops at a failure', async () => {
    openWith({ month: '2026-11' })
    const rows = ['u-1', 'u-2', 'u-3', 'u-4'].map((unitId) => aRow({ unitId, name: `${unitId} 科协` }))
    cloudAnswers({
      'account.me': says('account.me', meOf(people.cityAdmin)),
      'report.board': says('report.board', { ...board, rows: [...rows, aRow({ unitId: 'u-5', status: 'submitted' })] }),
      'report.remind': ({ unitId }) =>
        unitId === 'u-2'
          ? { ok: false, code: 'REPORT_SUBMITTED' }
          : unitId === 'u-3'
            ? { ok: false, code: 'NETWORK' }
            : { ok: true, value: { remindedOn: '2026-11-21' } },
    })
    render(<ReportBoardPage />)
    fireEvent.click(await screen.findByRole('button', { name: '提醒没交的 4 家' }))

    await waitFor(() => expect(asked('report.remind').map(({ unitId }) => unitId)).toEqual(['u-1', 'u-2', 'u-3']))
    await waitFor(() => expect(asked('report.board')).toHaveLength(2))
  })

  it('a figure of a submitted report opens its records, C apart', async () => {
    const counted = { ...NOTHING, activities: 1, personTimes: { A: 2, B: 1, C: 0 }, minutes: { A: 150, B: 0, C: 60 } }
    const line: ReportLine = {
      ...{ activityId: 'a-1', title: '识别电信诈骗', day: '2026-11-10', teamName: '红岩科普队' },
      ...{ subdistrictName: '土湾街道', category: 'agriBenefit', line: 'village', form: 'lecture', counted },
    }
    openWith({ unitId: 'u-1', month: '2026-11', category: 'agriBenefit' })
    cloudAnswers({
      'account.me': says('account.me', meOf(people.admin)),
      'report.lines': says('report.lines', pageOf(line)),
    })
    render(<ReportLinesPage />)

    expect(await screen.findByText('识别电信诈骗')).toBeInTheDocument()
    expect(screen.getByText('3 人次，2.5 小时，C 级 1 小时')).toBeInTheDocument()
    expect(asked('report.lines')[0]).toEqual({ unitId: 'u-1', month: '2026-11', category: 'agriBenefit' })
  })
})
