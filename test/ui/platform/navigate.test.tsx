import fs from 'node:fs'
import path from 'node:path'
import { renderHook } from '@testing-library/react'
import { back, go, usePageParams } from '@/platform/navigate'
import { address, routes } from '@/platform/routes'
import { TABS } from '@/platform/tabs'
import Taro, { openWith } from '../mocks/taro'

describe('routes', () => {
  it('every route and tab leads to a page that exists', () => {
    const paths = [...Object.values(routes).map((route) => route.path), ...Object.values(TABS)]
    const missing = paths.filter((page) => !fs.existsSync(path.join(__dirname, '../../../src', `${page}.tsx`)))

    expect(missing).toEqual([])
  })

  it('an address carries what was given and leaves out what was not', () => {
    expect(address('activityEdit', { teamId: 't:1', scriptId: undefined })).toBe(
      '/packages/activity/edit/index?teamId=t%3A1',
    )
    expect(address('inbox', {})).toBe('/packages/account/inbox/index')
  })

  it('opens on top, and in place of the top one where WeChat opens no more', async () => {
    await go('teamDetail', { teamId: 't1' })
    Taro.getCurrentPages.mockReturnValueOnce(Array.from({ length: 10 }, () => ({})))
    await go('teamDetail', { teamId: 't2' })

    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/team/detail/index?teamId=t1' })
    expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/team/detail/index?teamId=t2' })
  })

  it('back leads home where a shared link opened the page first', async () => {
    Taro.getCurrentPages.mockReturnValueOnce([{}])

    await back()

    expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/home/index' })
  })

  it('a page reads its params checked and decoded', () => {
    openWith({ teamId: 't%3A1' })
    expect(renderHook(() => usePageParams('teamDetail')).result.current).toMatchObject({
      success: true,
      data: { teamId: 't:1' },
    })

    openWith({ teamId: '../../etc' })

    expect(renderHook(() => usePageParams('teamDetail')).result.current.success).toBe(false)
  })
})
