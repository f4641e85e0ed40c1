import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { viewPhoto } from '@shared/domain/photo/photo'
import { ToReview } from '@/features/photo/components/to-review'
import { aLeader } from '../../../builders/account'
import { aPhoto } from '../../../builders/photo'
import { asked, cloudAnswers, says } from '../fake-cloud'

jest.mock('@/platform/call')

const links = { url: '', thumbnailUrl: '' }
const unsure = viewPhoto(aPhoto({ _id: 'ph-1', machine: 'unsure', eye: 'pending' }), links, aLeader())
const open = (button: string) => {
  cloudAnswers({ 'photo.review': says('photo.review', unsure) })
  render(<ToReview photos={[unsure]} onReviewed={() => undefined} />)
  fireEvent.click(screen.getByRole('button', { name: button }))
}
const press = (name: string) => fireEvent.click(screen.getAllByRole('button', { name }).at(-1)!)

describe('等您看', () => {
  it('says where WeChat is not sure, and lets nothing pass before children are asked about', async () => {
    open('通过')
    expect(screen.getByText(/微信拿不准，请仔细看/)).toBeInTheDocument()
    expect(asked('photo.review')).toEqual([])

    press('没有，通过')

    const look = { photoId: 'ph-1', isPassed: true, reason: '', child: 'none' }
    await waitFor(() => expect(asked('photo.review')).toEqual([look]))
  })

  it.each([
    { how: 'asked before it passes', press: () => (open('通过'), press('有孩子，不公开')) },
    { how: 'given as the reason', press: () => (open('退回'), press('有 14 岁以下孩子的正脸'), press('退回')) },
  ])('a child that was seen keeps the photo private for good: $how', async (way) => {
    way.press()

    const look = { photoId: 'ph-1', isPassed: false, reason: '有 14 岁以下孩子的正脸', child: 'seen' }
    await waitFor(() => expect(asked('photo.review')).toEqual([look]))
  })
})
