import { fireEvent, render, screen } from '@testing-library/react'
import { encode } from 'uqr'
import { CountdownRing } from '@/components/countdown-ring/countdown-ring'
import { DigitBoxes, DigitPad } from '@/components/digit-pad/digit-pad'
import { qrPath } from '@/components/qr-code/qr-path'
import { QrCode } from '@/components/qr-code/qr-code'

describe('a QR code', () => {
  it('darkens exactly the modules of the code', () => {
    const { path, size } = qrPath('482716')
    const { data } = encode('482716', { ecc: 'M', border: 4 })

    expect(size).toBe(data.length)
    expect(darkened(path)).toEqual(data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : []))))
  })

  it('is one node, whatever it says', () => {
    render(<QrCode text={'x'.repeat(200)} label="签到二维码" />)
    expect(screen.getByRole('img', { name: '签到二维码' })).toBeEmptyDOMElement()
  })
})

describe('digits', () => {
  it('come from big keys', () => {
    const press = { onDigit: jest.fn(), onDelete: jest.fn(), onClear: jest.fn() }
    render(<DigitPad {...press} />)

    fireEvent.click(screen.getByRole('button', { name: '7' }))
    fireEvent.click(screen.getByRole('button', { name: '删一位' }))
    fireEvent.click(screen.getByRole('button', { name: '清空' }))

    expect(press.onDigit).toHaveBeenCalledWith('7')
    expect(press.onDelete).toHaveBeenCalledTimes(1)
    expect(press.onClear).toHaveBeenCalledTimes(1)
  })

  it('are said one by one', () => {
    render(<DigitBoxes digits="482" />)
    expect(screen.getByRole('img', { name: '已输入 4 8 2' })).toBeInTheDocument()
  })
})

describe('a countdown', () => {
  it('says how many seconds are left', () => {
    render(
      <CountdownRing seconds={18} of={30}>
        18 秒后换新数字
      </CountdownRing>,
    )
    expect(screen.getByRole('img', { name: '还有 18 秒' })).toHaveTextContent('18')
  })
})

// Helpers

const darkened = (path: string) =>
  [...path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].flatMap(([, x, y, length]) =>
    Array.from({ length: Number(length) }, (_, step) => `${Number(x) + step},${y}`),
  )
