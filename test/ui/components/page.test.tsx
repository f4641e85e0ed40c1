import { render, screen } from '@testing-library/react'
import { FrameProvider } from '@/components/page/frame'
import { Page } from '@/components/page/page'

const inFrame = (frame: { isElderly: boolean; isOffline: boolean }) =>
  render(
    <FrameProvider value={frame}>
      <Page>内容</Page>
    </FrameProvider>,
  )

describe('a page', () => {
  it('grows everything in 长辈版', () => {
    inFrame({ isElderly: true, isOffline: false })
    expect(screen.getByRole('main')).toHaveClass('app-page', 'app-elder')
  })

  it('stays as it is without 长辈版', () => {
    inFrame({ isElderly: false, isOffline: false })
    expect(screen.getByRole('main')).not.toHaveClass('app-elder')
  })

  it('says that there is no network, and what has to wait for it', () => {
    inFrame({ isElderly: false, isOffline: true })
    expect(screen.getByRole('status')).toHaveTextContent('现在没有网络')
    expect(screen.getByRole('status')).toHaveTextContent('报名、提交要等有网')
  })

  it('says nothing of the network while there is one', () => {
    inFrame({ isElderly: false, isOffline: false })
    expect(screen.queryByText('现在没有网络')).not.toBeInTheDocument()
  })
})
