import { fireEvent, render, screen } from '@testing-library/react'
import { Button } from '@/components/button/button'

describe('a button', () => {
  it('does what it says when pressed', () => {
    const press = jest.fn()
    render(<Button onClick={press}>签到</Button>)

    fireEvent.click(screen.getByRole('button', { name: '签到' }))

    expect(press).toHaveBeenCalledTimes(1)
  })

  it('that cannot act yet is disabled and says why in words', () => {
    const press = jest.fn()
    render(
      <Button off="13:30 开放" onClick={press}>
        签到
      </Button>,
    )

    fireEvent.click(screen.getByRole('button', { name: '签到' }))

    expect(screen.getByRole('button', { name: '签到' })).toBeDisabled()
    expect(screen.getByText('13:30 开放')).toBeInTheDocument()
    expect(press).not.toHaveBeenCalled()
  })

  it('takes no second tap while it is busy and says what it is doing', () => {
    const press = jest.fn()
    render(
      <Button isBusy busyText="正在签到" onClick={press}>
        签到
      </Button>,
    )

    fireEvent.click(screen.getByRole('button', { name: '正在签到' }))

    expect(press).not.toHaveBeenCalled()
  })

  it('is pressable again when the reason is gone', () => {
    const { rerender } = render(
      <Button off="先学岗前课" onClick={() => undefined}>
        报名
      </Button>,
    )
    rerender(
      <Button off={false} onClick={() => undefined}>
        报名
      </Button>,
    )

    expect(screen.getByRole('button', { name: '报名' })).toBeEnabled()
    expect(screen.queryByText('先学岗前课')).not.toBeInTheDocument()
  })
})
