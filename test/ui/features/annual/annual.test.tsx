import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { AnnualView } from '@shared/contract/annual'
import { axesOfMatrix, NO_WORDS } from '@shared/domain/annual/annual'
import { figuresOf } from '@shared/domain/report/figures'
import { emptyTally } from '@shared/domain/report/tally'
import AnnualPage from '@/packages/workbench/annual/index'
import { meOf } from '../../../builders/account'
import { people } from '../../../builders/city'
import { NOW } from '../../../builders/clock'
import { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, says } from '../fake-cloud'

jest.mock('@/platform/call')

const ofYear = (activities: number) => ({
  ...figuresOf({ ...emptyTally(), activities, minutes: { A: 90, B: 0, C: 60 } }, NOW),
  ...{ registeredVolunteers: 4_712, teamCount: 45 },
})
const year = (wish: Partial<AnnualView> = {}): AnnualView => ({
  ...{ unitId: 'u-1', teamId: null, name: '沙坪坝区科协', unitName: '沙坪坝区科协', year: 2026, asOf: NOW },
  ...{ period: { from: '2025-12-23', to: '2026-12-22' }, figures: ofYear(312), before: ofYear(300) },
  ...axesOfMatrix([{ category: 'agriBenefit', line: 'village', activities: 312 }]),
  ...{ forms: [], audiences: [], platforms: [], submittedMonths: 11 },
  ...{ sheets: { issued: 8, revoked: 1 }, training: { sessions: 6, personTimes: 180 } },
  ...{ words: NO_WORDS, photos: [], candidates: [], rev: null, editedAt: null, editedByName: '', can: { edit: true } },
  ...wish,
})

describe('年度总结 page', () => {
  it('says the year beside the one before, and keeps by itself what is written', async () => {
    openWith({ unitId: 'u-1' })
    cloudAnswers({
      'account.me': says('account.me', meOf(people.admin)),
      'annual.get': says('annual.get', year()),
      'annual.save': says('annual.save', { rev: 0, editedAt: NOW }),
    })
    render(<AnnualPage />)

    expect(await screen.findByText('上年 300，增加 12')).toBeInTheDocument()
    expect(screen.getByText('其中撤销 1 份')).toBeInTheDocument()
    expect(screen.getByText('11 / 12')).toBeInTheDocument()
    fireEvent.change(screen.getByLabelText(/写具体的事和数/), { target: { value: '全年进村十二场' } })
    await waitFor(
      () =>
        expect(asked('annual.save')).toEqual([
          { unitId: 'u-1', year: 2026, rev: null, words: { ...NO_WORDS, results: '全年进村十二场' } },
        ]),
      { timeout: 4_000 },
    )
    expect(await screen.findByText(/已自动存下/)).toBeInTheDocument()
  })

  it('who may not write reads it, and another year is one tap away', async () => {
    openWith({ unitId: 'u-1' })
    const read = year({ words: { ...NO_WORDS, awards: '区级先进' }, can: { edit: false }, before: null })
    cloudAnswers({
      'account.me': says('account.me', meOf(people.observer)),
      'annual.get': says('annual.get', read),
    })
    render(<AnnualPage />)

    expect(await screen.findByText('区级先进')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '导出 Word' })).toBeNull()
    fireEvent.click(screen.getByText('2025 年度'))
    await waitFor(() => expect(asked('annual.get').at(-1)).toEqual({ unitId: 'u-1', year: 2025 }))
  })
})
