import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { awardApi, type Award } from '@shared/contract/award'
import { viewAward } from '@shared/domain/award/award'
import AwardsPage from '@/packages/account/awards/index'
import UnitAwardsPage from '@/packages/workbench/awards/index'
import { meOf } from '../../../builders/account'
import { anAward, awardForm } from '../../../builders/award'
import { people } from '../../../builders/city'
import { openWith } from '../../mocks/taro'
import { asked, cloudAnswers, pageOf, says } from '../fake-cloud'

jest.mock('@/platform/call')

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const seen = (wish: Partial<Award> = {}) => awardApi['award.check'].output.parse(viewAward(anAward(wish), ''))

const deskWith = (wish: Partial<Award>) => {
  openWith({ unitId: 'u-1' })
  cloudAnswers({
    'account.me': says('account.me', meOf(people.admin)),
    'award.ofUnit': says('award.ofUnit', pageOf(seen(wish))),
    'award.check': says('award.check', seen({ status: 'refused', reason: '看不清' })),
    'award.change': says('award.change', seen({ status: 'accepted', level: 'city' })),
    'award.revoke': says('award.revoke', seen({ status: 'revoked', reason: '撤了' })),
  })
  render(<UnitAwardsPage />)
  return screen.findByText('李志愿，优秀科技志愿者')
}

it('my awards stand with what the unit said of each', async () => {
  openWith({})
  cloudAnswers({
    'award.mine': says('award.mine', {
      items: [
        seen({ status: 'refused', reason: '看不清公章' }),
        seen({
          ...{ _id: 'aw-2', status: 'accepted' },
          history: [{ ...awardForm, level: 'city', reason: '级别写错了', byId: 'p-admin', at: 1 }],
        }),
      ],
      nextCursor: null,
    }),
  })
  render(<AwardsPage />)

  expect(await screen.findByText('没有记入：看不清公章')).toBeInTheDocument()
  expect(screen.getByText('更正过：级别写错了')).toBeInTheDocument()
})

it('a unit says no only with a word why', async () => {
  await deskWith({})

  press('不记入')
  press('告诉对方')
  expect(asked('award.check')).toHaveLength(0)
  type('原因，对方会看到', '看不清公章')
  press('告诉对方')

  await waitFor(() =>
    expect(asked('award.check')).toEqual([{ awardId: 'aw-1', isAccepted: false, reason: '看不清公章' }]),
  )
})

it('a unit corrects what is in the record, with a reason', async () => {
  await deskWith({ status: 'accepted' })

  press('更正')
  type('授予单位', '重庆市科学技术协会')
  type('为什么更正，本人会看到', '授予单位写错了')
  fireEvent.click(screen.getAllByRole('button', { name: '更正' }).at(-1)!)

  await waitFor(() =>
    expect(asked('award.change')).toEqual([
      { ...awardForm, awardId: 'aw-1', grantedBy: '重庆市科学技术协会', reason: '授予单位写错了' },
    ]),
  )
})
