import fc from 'fast-check'
import { fireEvent, render, screen } from '@testing-library/react'
import { Bars } from '@/components/bars/bars'
import { EvidenceGrade } from '@/components/evidence-grade/evidence-grade'
import { Figure, grouped } from '@/components/figure/figure'
import { LineChart } from '@/components/line-chart/line-chart'
import { axisOf } from '@/components/line-chart/scale'
import { Matrix } from '@/components/matrix/matrix'
import { Progress } from '@/components/progress/progress'
import { StarLadder } from '@/components/star-ladder/star-ladder'
import { heatOf, TileGrid } from '@/components/tile-grid/tile-grid'

describe('figures', () => {
  it('opens the records behind it', () => {
    const open = jest.fn()
    render(<Figure label="活动" value={1284} unit="场" note="上期 88 场" onOpen={open} />)

    fireEvent.click(screen.getByRole('button'))

    expect(screen.getByText('1,284')).toBeInTheDocument()
    expect(open).toHaveBeenCalledTimes(1)
  })

  it.each([
    [0, '0'],
    [999, '999'],
    [12480, '12,480'],
    [-540, '−540'],
    [1234567, '1,234,567'],
  ])('%s is written %s', (value, written) => {
    expect(grouped(value)).toBe(written)
  })
})

describe('charts', () => {
  it('a bar is as long as its share of the longest, and words take the place of a bar that would mislead', () => {
    const open = jest.fn()
    const { container } = render(
      <Bars
        title="各队伍"
        rows={[
          { id: 'a', label: '银龄助老服务队', value: 8 },
          { id: 'b', label: '供电服务分队', value: 4 },
          { id: 'rest', label: '其余 36 支', value: 390, note: '每支 0 到 3 场' },
        ]}
        onOpen={open}
      />,
    )

    fireEvent.click(screen.getByRole('link', { name: '其余 36 支 390' }))

    const widths = Array.from(container.querySelectorAll<HTMLElement>('.bar'), (bar) => bar.style.width)
    expect(widths).toEqual(['100%', '50%'])
    expect(open).toHaveBeenCalledWith('rest')
  })

  it('every point of a line opens its month', () => {
    const open = jest.fn()
    render(
      <LineChart
        title="每月活动"
        points={[
          { id: '2026-10', label: '10月', value: 88 },
          { id: '2026-11', label: '11月', value: 96 },
        ]}
        isLastOpen
        onOpen={open}
      />,
    )

    fireEvent.click(screen.getByRole('button', { name: '11月 96' }))

    expect(open).toHaveBeenCalledWith('2026-11')
  })

  it('an axis always reaches its highest value in even steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (highest) => {
        const { top, ticks } = axisOf(highest)
        expect(top).toBeGreaterThanOrEqual(highest)
        expect(ticks[0]).toBe(0)
        expect(ticks.at(-1)).toBe(top)
        expect(ticks.length).toBeLessThanOrEqual(6)
      }),
    )
  })

  it('a table of heat adds up to the same sum both ways', () => {
    render(
      <Matrix
        title="类别和去向"
        columns={[
          { id: 'school', label: '进校园' },
          { id: 'village', label: '进农村' },
        ]}
        rows={[
          { id: 'a', label: '创新课堂', values: [14, 2] },
          { id: 'b', label: '全域科普', values: [3, 4] },
        ]}
        onOpen={() => undefined}
      />,
    )

    expect(screen.getAllByRole('cell').at(-1)).toHaveTextContent('23')
    expect(screen.getByRole('button', { name: '全域科普，进农村，4' })).toBeInTheDocument()
  })

  it('heat is nought for nothing and grows with the value', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        expect(heatOf(low, 500)).toBeLessThanOrEqual(heatOf(high, 500))
        expect(heatOf(low, 500) === 0).toBe(low === 0)
      }),
    )
  })

  it('a tile says its state in words and a merged one does not open', () => {
    render(
      <TileGrid
        title="全市"
        columns={2}
        tiles={[
          { id: 'a', name: '开州', value: 41, mark: 'yes', column: 1, row: 1 },
          { id: 'b', name: '江北', value: 0, mark: 'merged' },
        ]}
        onOpen={() => undefined}
      />,
    )

    expect(screen.getByRole('button', { name: '开州，已交，41' })).toBeEnabled()
    expect(screen.getByRole('button', { name: '江北，已并入，0' })).toBeDisabled()
  })

  it('a bar of progress never runs over its end', () => {
    const { container } = render(<Progress label="30 人，共 20 人" of={20} parts={[{ value: 30 }]} />)
    expect(container.querySelector<HTMLElement>('.brand')?.style.width).toBe('100%')
  })
})

describe('signs of a person’s service', () => {
  it('a grade is said with its letter', () => {
    render(<EvidenceGrade grade="C" />)
    expect(screen.getByText('C 级')).toBeInTheDocument()
  })

  it.each([
    [99, 0],
    [100, 1],
    [1499, 4],
    [1500, 5],
  ])('%s hours are %s stars', (hours, stars) => {
    render(<StarLadder hours={hours} />)
    expect(screen.getByRole('img', { name: `${hours} 小时，${stars} 颗星，共 5 颗` })).toBeInTheDocument()
  })
})
