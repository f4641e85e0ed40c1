import { act, renderHook, waitFor } from '@testing-library/react'
import { useQuery } from '@/hooks/use-query'
import { call } from '@/platform/call'
import { leaveAndReturn } from '../mocks/taro'

jest.mock('@/platform/call')
const cloud = jest.mocked(call)
const team = (name: string) => ({ ok: true, value: { name } }) as never

describe('useQuery', () => {
  it('asks once when the page opens', async () => {
    cloud.mockResolvedValue(team('银龄助老服务队'))
    const { result } = renderHook(() => useQuery('team.get', { teamId: 't1' }))
    expect(result.current.status).toBe('loading')

    await waitFor(() => expect(result.current.status).toBe('ready'))

    expect(result.current.value).toEqual({ name: '银龄助老服务队' })
    expect(cloud).toHaveBeenCalledTimes(1)
  })

  it('asks again when the page is shown again, and keeps what it had meanwhile', async () => {
    cloud.mockResolvedValue(team('旧名'))
    const { result } = renderHook(() => useQuery('team.get', { teamId: 't1' }))
    await waitFor(() => expect(result.current.status).toBe('ready'))
    cloud.mockResolvedValue({ ok: false, code: 'NETWORK' })

    act(() => leaveAndReturn())
    await waitFor(() => expect(result.current.status).toBe('error'))

    expect(result.current.value).toEqual({ name: '旧名' })
    expect(result.current.sentence).toContain('网络')
  })

  it('forgets an answer to a question it no longer asks', async () => {
    const answers: ((reply: never) => void)[] = []
    cloud.mockImplementation(() => new Promise((resolve) => answers.push(resolve)))
    const { result, rerender } = renderHook(({ teamId }) => useQuery('team.get', { teamId }), {
      initialProps: { teamId: 't1' },
    })
    rerender({ teamId: 't2' })

    await act(async () => {
      answers[1]?.(team('second'))
      answers[0]?.(team('first'))
    })

    expect(result.current.value).toEqual({ name: 'second' })
  })

  it('waits while it does not know what to ask', () => {
    renderHook(() => useQuery('team.get', null))
    expect(cloud).not.toHaveBeenCalled()
  })

  it('tries again when told to', async () => {
    cloud.mockResolvedValueOnce({ ok: false, code: 'NETWORK' }).mockResolvedValueOnce(team('来了'))
    const { result } = renderHook(() => useQuery('team.get', { teamId: 't1' }))
    await waitFor(() => expect(result.current.status).toBe('error'))

    act(() => result.current.retry())
    await waitFor(() => expect(result.current.status).toBe('ready'))

    expect(result.current.value).toEqual({ name: '来了' })
  })
})
