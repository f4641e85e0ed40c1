import { act, renderHook } from '@testing-library/react'
import { useWindowed } from '@/hooks/use-windowed'

const listOf = (length: number, hasMore: boolean) => ({
  items: Array.from({ length }, (_, at) => at),
  hasMore,
  loadMore: jest.fn<void, []>(),
})

describe('useWindowed', () => {
  it('shows the first few, and more of what is there before it fetches', () => {
    const list = listOf(20, true)
    const { result } = renderHook(() => useWindowed(list, 10))
    expect(result.current.items).toHaveLength(10)

    act(() => result.current.loadMore())

    expect(result.current.items).toHaveLength(20)
    expect(list.loadMore).not.toHaveBeenCalled()
  })

  it('fetches once what is there has been shown', () => {
    const list = listOf(20, true)
    const { result } = renderHook(() => useWindowed(list, 10))

    act(() => result.current.loadMore())
    act(() => result.current.loadMore())

    expect(list.loadMore).toHaveBeenCalledTimes(1)
  })

  it('says there is more while some of it is not shown', () => {
    const { result } = renderHook(() => useWindowed(listOf(12, false), 10))
    expect(result.current.hasMore).toBe(true)

    act(() => result.current.loadMore())

    expect(result.current.hasMore).toBe(false)
  })

  it('asks for nothing that does not exist', () => {
    const list = listOf(12, false)
    const { result } = renderHook(() => useWindowed(list, 10))

    act(() => result.current.loadMore())
    act(() => result.current.loadMore())

    expect(list.loadMore).not.toHaveBeenCalled()
  })
})
