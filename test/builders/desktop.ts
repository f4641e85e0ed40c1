import type { Desktop, DesktopRequest } from '@shared/contract/desktop'
import { newDesktop } from '@shared/domain/desktop/desktop'
import { newRequest } from '@shared/domain/desktop/request'
import { desktopIdOf } from '@cloud/kernel/desktop-id'
import { NOW } from './clock'

export const CODE = 'c0de'.repeat(8)
export const SECRET = '5ec4e7'.repeat(8)
export const KEY = 'abcdef'.repeat(8)

/** 电脑登录码 on a screen since just now. */
export const aRequest = (wish: Partial<DesktopRequest> = {}): DesktopRequest => ({
  ...newRequest({ code: CODE, secretHash: desktopIdOf(SECRET), digits: '4711', words: 'Chrome，Windows' }, NOW),
  ...wish,
})

/** 已登录的电脑 of the volunteer. */
export const aDesktop = (wish: Partial<Desktop> = {}): Desktop => ({
  ...newDesktop({ id: desktopIdOf(KEY), personId: 'p-volunteer', words: 'Chrome，Windows' }, NOW),
  ...wish,
})
