import { act, renderHook } from '@testing-library/react'
import { useIsOnline } from '@/platform/network'

const network = (isOn: boolean) => {
  jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOn)
  window.dispatchEvent(new Event(isOn ? 'online' : 'offline'))
}

describe('useIsOnline in the browser', () => {
  it('hears the network go and come back', () => {
    const { result } = renderHook(useIsOnline)
    expect(result.current).toBe(true)

    act(() => network(false))
    expect(result.current).toBe(false)

    act(() => network(true))
    expect(result.current).toBe(true)
  })

  it('knows when there was none to begin with', () => {
    network(false)
    const { result } = renderHook(useIsOnline)

    expect(result.current).toBe(false)
  })
})
