import { useState } from 'react'
import { fireEvent, render, screen } from '@testing-library/react'
import { Checkbox } from '@/components/checkbox/checkbox'
import { Chips } from '@/components/chips/chips'
import { DateField } from '@/components/date-field/date-field'
import { RadioGroup } from '@/components/radio-group/radio-group'
import { SelectField } from '@/components/select-field/select-field'
import { Stepper } from '@/components/stepper/stepper'
import { Switch } from '@/components/switch/switch'
import { TextArea } from '@/components/text-area/text-area'
import { TextField } from '@/components/text-field/text-field'

const STREETS = [
  { value: 'a', label: '磁器口街道' },
  { value: 'b', label: '童家桥街道' },
] as const

describe('a text field', () => {
  it('is found by its label and hands on what is typed', () => {
    const type = jest.fn()
    render(<TextField label="联系人" value="" onChange={type} />)

    fireEvent.change(screen.getByLabelText('联系人'), { target: { value: '王站长' } })

    expect(type).toHaveBeenCalledWith('王站长')
  })

  it('says what is wrong instead of its help', () => {
    render(<TextField label="手机号" value="138" help="只给队长看" error="手机号是 11 位" onChange={() => undefined} />)

    expect(screen.getByRole('alert')).toHaveTextContent('手机号是 11 位')
    expect(screen.getByLabelText('手机号')).toHaveAttribute('aria-invalid', 'true')
    expect(screen.queryByText('只给队长看')).not.toBeInTheDocument()
  })
})

describe('a text area', () => {
  it('counts down to the length that is enough', () => {
    const { rerender } = render(<TextArea label="做法" value="三个字" atLeast={5} onChange={() => undefined} />)
    expect(screen.getByText('3 字，还差 2 字')).toBeInTheDocument()

    rerender(<TextArea label="做法" value="现在五个字" atLeast={5} onChange={() => undefined} />)

    expect(screen.getByText('5 字')).toBeInTheDocument()
  })
})

describe('a stepper', () => {
  const Counting = ({ max }: { max: number }) => {
    const [count, setCount] = useState(0)
    return <Stepper label="现场听众" value={count} max={max} onChange={setCount} />
  }

  it('does not go below nought nor above its highest', () => {
    render(<Counting max={1} />)
    const more = screen.getByRole('button', { name: '现场听众增加' })
    const fewer = screen.getByRole('button', { name: '现场听众减少' })
    expect(fewer).toBeDisabled()

    fireEvent.click(more)

    expect(screen.getByRole('status')).toHaveTextContent('1')
    expect(more).toBeDisabled()
    expect(fewer).toBeEnabled()
  })
})

describe('choices', () => {
  it('a switch says whether it is on', () => {
    const change = jest.fn()
    render(<Switch label="活动前提醒我" value onChange={change} />)

    expect(screen.getByRole('switch', { name: '活动前提醒我' })).toHaveAttribute('aria-checked', 'true')
    fireEvent.click(screen.getByRole('switch'))

    expect(change).toHaveBeenCalledWith(false)
  })

  it('a box is ticked through its whole line', () => {
    const change = jest.fn()
    render(<Checkbox label="我看过隐私说明" value={false} onChange={change} />)

    fireEvent.click(screen.getByText('我看过隐私说明'))

    expect(change).toHaveBeenCalledWith(true)
    expect(screen.getByRole('checkbox')).toHaveAttribute('aria-checked', 'false')
  })

  it('one of a few is chosen', () => {
    const change = jest.fn()
    render(<RadioGroup label="街道" options={STREETS} value="a" onChange={change} />)

    fireEvent.click(screen.getByRole('radio', { name: '童家桥街道' }))

    expect(change).toHaveBeenCalledWith('b')
    expect(screen.getByRole('radio', { name: '磁器口街道' })).toHaveAttribute('aria-checked', 'true')
  })

  it('a list hands on the value, not its place in the list', () => {
    const change = jest.fn()
    render(<SelectField label="街道" options={STREETS} value={undefined} onChange={change} />)

    fireEvent.change(screen.getByLabelText('街道'), { target: { value: '1' } })

    expect(change).toHaveBeenCalledWith('b')
  })

  it('a date comes back as it was chosen', () => {
    const change = jest.fn()
    render(<DateField label="日子" value="" onChange={change} />)

    fireEvent.change(screen.getByLabelText('日子'), { target: { value: '2026-11-25' } })

    expect(change).toHaveBeenCalledWith('2026-11-25')
  })

  it.each([
    { why: 'several may stand', isSingle: false, expected: ['a', 'b'] },
    { why: 'one lets go of the other', isSingle: true, expected: ['b'] },
  ])('chips: $why', ({ isSingle, expected }) => {
    const change = jest.fn()
    render(<Chips label="街道" options={STREETS} value={['a']} isSingle={isSingle} onChange={change} />)

    fireEvent.click(screen.getByRole('button', { name: '童家桥街道' }))

    expect(change).toHaveBeenCalledWith(expected)
  })
})
