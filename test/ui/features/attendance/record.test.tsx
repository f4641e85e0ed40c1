import { fireEvent, render, screen } from '@testing-library/react'
import RecordPage from '@/packages/account/record/index'
import { aConfirmedPresence, aPresence } from '../../../builders/attendance'
import { recordOf } from '../activity/views'
import { cloudAnswers, pageOf, says } from '../fake-cloud'

jest.mock('@/platform/call')

const totals = {
  minutes: { A: 12_480, B: 1_443, C: 240 },
  handMinutesInStars: 0,
  records: 2,
  stars: 1,
  minutesToNextStar: 4_077,
}

function open() {
  cloudAnswers({
    'attendance.totals': says('attendance.totals', totals),
    'attendance.mine': says(
      'attendance.mine',
      pageOf(
        recordOf(aConfirmedPresence({ activityId: 'a-1', title: '急救课' })),
        recordOf(aPresence({ activityId: 'a-2', title: '用电课', checkOut: null })),
      ),
    ),
  })
  render(<RecordPage />)
}

describe('我的记录', () => {
  it('adds A and B, says the odd minutes, and leaves C outside the sum', async () => {
    open()
    expect(await screen.findByText('232')).toBeInTheDocument()
    expect(screen.getByText('小时 3 分')).toBeInTheDocument()
    expect(screen.getByText('13,923 分钟')).toBeInTheDocument()
    expect(screen.getByText('240 分钟')).toBeInTheDocument()
  })

  it('never promises the next star too early', async () => {
    open()
    expect(await screen.findByText('68 小时')).toBeInTheDocument()
  })

  it('opens a grade to the records behind it, with the reason of the lower ones', async () => {
    open()
    await screen.findByText('急救课')
    fireEvent.click(await screen.findByRole('link', { name: '看 B 级的记录' }))

    expect(screen.getByText('用电课')).toBeInTheDocument()
    expect(screen.getByText('没有签退，按计划结束时间计')).toBeInTheDocument()
    expect(screen.queryByText('急救课')).toBeNull()
  })
})
