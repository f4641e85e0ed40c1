import { fireEvent, render, screen } from '@testing-library/react'
import { Dialog } from '@/components/dialog/dialog'
import { Sheet } from '@/components/sheet/sheet'

describe('a dialog', () => {
  it('asks before an act that is hard to undo, and lets the person think again', () => {
    const go = jest.fn()
    const stay = jest.fn()
    render(
      <Dialog isOpen title="不去这次活动了？" confirm="不去了" isBad onConfirm={go} onCancel={stay}>
        名额会给候补的人。
      </Dialog>,
    )

    fireEvent.click(screen.getByRole('button', { name: '再想想' }))

    expect(screen.getByRole('alertdialog', { name: '不去这次活动了？' })).toBeInTheDocument()
    expect(stay).toHaveBeenCalledTimes(1)
    expect(go).not.toHaveBeenCalled()
  })

  it('is not there while it is closed', () => {
    render(
      <Dialog isOpen={false} title="不去了？" confirm="是" onConfirm={() => undefined} onCancel={() => undefined} />,
    )
    expect(screen.queryByText('不去了？')).not.toBeInTheDocument()
  })
})

describe('a sheet', () => {
  it('closes by its key and by a tap outside', () => {
    const close = jest.fn()
    const { container } = render(
      <Sheet isOpen title="选街道" onClose={close}>
        内容
      </Sheet>,
    )

    fireEvent.click(screen.getByRole('button', { name: '关上' }))
    fireEvent.click(container.querySelector('.scrim') as Element)

    expect(close).toHaveBeenCalledTimes(2)
  })
})
