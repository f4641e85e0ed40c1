import { act, fireEvent, render, screen } from '@testing-library/react'
import { BrowserOverlays } from '@/app-overlays'
import { confirm } from '@/platform/dialog'
import { toast } from '@/platform/toast'

jest.unmock('@/platform/overlay')

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

describe('what lies over the page in the browser', () => {
  it.each([
    { answer: '不去了', isYes: true },
    { answer: '再想想', isYes: false },
  ])('a question is answered with $answer and goes away', async ({ answer, isYes }) => {
    render(<BrowserOverlays isElderly={false} />)
    let asked: Promise<boolean> = Promise.resolve(!isYes)
    act(() => {
      asked = confirm({ title: '不去这次活动了？', note: '名额会给候补的人。', yes: '不去了', isBad: true })
    })

    fireEvent.click(screen.getByRole('button', { name: answer }))

    expect(await asked).toBe(isYes)
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
  })

  it('a sentence is heard, and goes by itself after three seconds', () => {
    render(<BrowserOverlays isElderly />)

    act(() => toast('报上了，明天 9:00 提醒您'))
    expect(screen.getByRole('status')).toHaveTextContent('报上了，明天 9:00 提醒您')
    act(() => jest.advanceTimersByTime(3_000))

    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })
})
