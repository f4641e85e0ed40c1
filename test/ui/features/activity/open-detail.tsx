import { fireEvent, render, screen } from '@testing-library/react'
import type { Account } from '@shared/contract/account'
import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import ActivityDetailPage from '@/packages/activity/detail/index'
import { anActivity } from '../../../builders/activity'
import { NOW } from '../../../builders/clock'
import { openWith } from '../../mocks/taro'
import { cloudAnswers, pageOf, says } from '../fake-cloud'
import { activityAs, meOf } from './views'

type Rest = Parameters<typeof cloudAnswers>[0]
type Opened = { activity?: Activity; mine?: Attendance; now?: number; rest?: Rest }

/** 活动详情 as somebody sees it. */
export async function openAs(person: Account, { activity = anActivity(), mine, now = NOW, rest = {} }: Opened = {}) {
  openWith({ activityId: activity._id })
  cloudAnswers({
    'account.me': says('account.me', meOf(person)),
    'activity.get': says('activity.get', activityAs(activity, person, { mine: mine ?? null, now })),
    'attendance.upcoming': says('attendance.upcoming', pageOf()),
    'photo.list': says('photo.list', pageOf()),
    ...rest,
  })
  render(<ActivityDetailPage />)
  await screen.findByText('做什么')
}

export const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
export const absent = (name: string | RegExp) => expect(screen.queryByRole('button', { name })).toBeNull()
