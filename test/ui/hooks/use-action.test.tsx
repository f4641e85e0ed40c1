import { act, renderHook } from '@testing-library/react'
import { useAction } from '@/hooks/use-action'
import { call } from '@/platform/call'
import { toast } from '@/platform/toast'

jest.mock('@/platform/call')
jest.mock('@/platform/toast')
const cloud = jest.mocked(call)

describe('useAction', () => {
  it('hands on what came of it', async () => {
    cloud.mockResolvedValue({ ok: true, value: { name: '王站长' } } as never)
    const done = jest.fn()
    const { result } = renderHook(() => useAction('account.me', { onDone: done }))

    await act(() => result.current.run({}))

    expect(done).toHaveBeenCalledWith({ name: '王站长' })
    expect(result.current.isBusy).toBe(false)
  })

  it('shows the sentence of a refusal, never its code', async () => {
    cloud.mockResolvedValue({ ok: false, code: 'FORBIDDEN' })
    const { result } = renderHook(() => useAction('account.me'))

    await act(() => result.current.run({}))

    expect(toast).toHaveBeenCalledWith(expect.stringContaining('没有权限'))
  })

  it('leaves the sentence to a page that says it itself', async () => {
    cloud.mockResolvedValue({ ok: false, code: 'FORBIDDEN' })
    const { result } = renderHook(() => useAction('account.me', { onRefused: () => true }))

    await act(() => result.current.run({}))

    expect(toast).not.toHaveBeenCalled()
  })

  it('asks once however often it is tapped while under way', async () => {
    let answer: (reply: never) => void = () => undefined
    cloud.mockReturnValue(new Promise((resolve) => (answer = resolve)))
    const { result } = renderHook(() => useAction('account.me'))

    let first: Promise<unknown> = Promise.resolve()
    act(() => {
      first = result.current.run({})
      void result.current.run({})
    })
    expect(result.current.isBusy).toBe(true)
    await act(async () => {
      answer({ ok: true, value: {} } as never)
      await first
    })

    expect(cloud).toHaveBeenCalledTimes(1)
  })
})
