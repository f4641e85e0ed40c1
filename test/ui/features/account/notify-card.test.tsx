import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { NotifyCard } from '@/features/account/components/notify-card'
import { askToNotify } from '@/platform/subscribe'
import { asked, cloudAnswers, says } from '../fake-cloud'

jest.mock('@/platform/call')
jest.mock('@/platform/subscribe', () => ({ canAskToNotify: true, askToNotify: jest.fn() }))

const consents = (left: number) =>
  says('notice.consents', {
    items: [
      { template: 'activityReminder', templateId: 'id-reminder', left },
      { template: 'activityChange', templateId: 'id-change', left: 0 },
      { template: 'orderProgress', templateId: 'id-order', left: 0 },
    ],
  })
const booked = says('notice.consent', { left: { activityReminder: 1, activityChange: 1, orderProgress: 0 } })

// WeChat's window answers straight after the tap, before anything could be waited for.
async function press() {
  const button = await screen.findByRole('button', { name: '在微信里提醒我' })
  await act(async () => void fireEvent.click(button))
}

it('asks in WeChat for what nothing is left of, and books what was agreed to', async () => {
  jest.mocked(askToNotify).mockResolvedValue(['id-change'])
  cloudAnswers({ 'notice.consents': consents(0), 'notice.consent': booked })
  render(<NotifyCard moment="activity" />)

  await press()

  await waitFor(() => expect(asked('notice.consent')).toMatchObject([{ templates: ['activityChange'] }]))
  expect(askToNotify).toHaveBeenCalledWith(['id-reminder', 'id-change'])
})

it('books nothing when the person refuses', async () => {
  jest.mocked(askToNotify).mockResolvedValue([])
  cloudAnswers({ 'notice.consents': consents(0) })
  render(<NotifyCard moment="order" />)

  await press()

  await waitFor(() => expect(askToNotify).toHaveBeenCalledWith(['id-order']))
  expect(asked('notice.consent')).toEqual([])
})

it('does not ask again for what is still left', async () => {
  jest.mocked(askToNotify).mockResolvedValue([])
  cloudAnswers({ 'notice.consents': consents(1) })
  render(<NotifyCard moment="activity" />)

  await press()

  await waitFor(() => expect(askToNotify).toHaveBeenCalledWith(['id-change']))
})

it('is not there where no template is configured', async () => {
  cloudAnswers({ 'notice.consents': says('notice.consents', { items: [] }) })
  render(<NotifyCard moment="activity" />)

  await waitFor(() => expect(asked('notice.consents')).toHaveLength(1))
  expect(screen.queryByRole('button')).toBeNull()
})
