import { act, renderHook, waitFor } from '@testing-library/react'
import { usePagedList } from '@/hooks/use-paged-list'
import { call } from '@/platform/call'

jest.mock('@/platform/call')
const cloud = jest.mocked(call)
const page = (items: string[], nextCursor: string | null) => ({ ok: true, value: { items, nextCursor } }) as never

describe('usePagedList', () => {
  it('joins its pages without repeats and knows its end', async () => {
    cloud.mockResolvedValueOnce(page(['一', '二'], 'next')).mockResolvedValueOnce(page(['三'], null))
    const { result } = renderHook(() => usePagedList('notice.list', {}))
    await waitFor(() => expect(result.current.status).toBe('ready'))
    expect(result.current.hasMore).toBe(true)

    act(() => result.current.loadMore())
    await waitFor(() => expect(result.current.hasMore).toBe(false))

    expect(result.current.items).toEqual(['一', '二', '三'])
    expect(cloud).toHaveBeenLastCalledWith('notice.list', { cursor: 'next' })
  })

  it('asks for the same page again after it failed', async () => {
    cloud
      .mockResolvedValueOnce(page(['一'], 'next'))
      .mockResolvedValueOnce({ ok: false, code: 'NETWORK' })
      .mockResolvedValueOnce(page(['二'], null))
    const { result } = renderHook(() => usePagedList('notice.list', {}))
    await waitFor(() => expect(result.current.status).toBe('ready'))
    act(() => result.current.loadMore())
    await waitFor(() => expect(result.current.status).toBe('error'))

    act(() => result.current.retry())
    await waitFor(() => expect(result.current.items).toHaveLength(2))

    expect(result.current.items).toEqual(['一', '二'])
  })

  it('starts anew when it is asked something else', async () => {
    cloud.mockResolvedValueOnce(page(['一'], null)).mockResolvedValueOnce(page(['别的'], null))
    const { result, rerender } = renderHook(({ teamId }) => usePagedList('order.pool', { teamId }), {
      initialProps: { teamId: 't1' },
    })
    await waitFor(() => expect(result.current.status).toBe('ready'))

    rerender({ teamId: 't2' })
    await waitFor(() => expect(result.current.items).toEqual(['别的']))

    expect(cloud).toHaveBeenCalledTimes(2)
  })
})
