import { act, renderHook } from '@testing-library/react'
import { setElderly, useElderly } from '@/platform/elderly'
import Taro from '../mocks/taro'

describe('长辈版', () => {
  it('is off until it is chosen, then on for every page at once, and remembered', () => {
    const one = renderHook(() => useElderly())
    const other = renderHook(() => useElderly())
    expect(one.result.current.isElderly).toBe(false)

    act(() => setElderly(true))

    expect(one.result.current.isElderly).toBe(true)
    expect(other.result.current.isElderly).toBe(true)
    expect(Taro.getStorageSync('elderly')).toBe(true)
  })
})
