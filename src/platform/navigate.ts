import Taro, { useRouter } from '@tarojs/taro'
import type * as z from 'zod'
import { address, routes, type Params, type ReadParams, type Route } from './routes'
import { TABS, type Tab } from './tabs'

/** WeChat keeps ten pages open and then opens no more; from here on the top one is replaced. */
const DEEPEST = 9

/** Opens a page on top of this one. */
export function go<R extends Route>(route: R, params: Params<R>) {
  const url = address(route, params)
  const isDeep = Taro.getCurrentPages().length >= DEEPEST
  return isDeep ? Taro.redirectTo({ url }) : Taro.navigateTo({ url })
}

/** Puts a page in place of this one: after a form there is no way back into it. */
export const replaceWith = <R extends Route>(route: R, params: Params<R>) =>
  Taro.redirectTo({ url: address(route, params) })

export const goTab = (tab: Tab) => Taro.switchTab({ url: TABS[tab] })

/** Back, or home where a shared link opened this page first. */
export const back = () => (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : goTab('home'))

/** The params this page was opened with, checked: a shared link may carry anything. */
export function usePageParams<R extends Route>(route: R) {
  const { params } = useRouter()
  const given = Object.entries(params).map(([name, value]) => [name, decode(value)])
  return routes[route].params.safeParse(Object.fromEntries(given)) as z.ZodSafeParseResult<ReadParams<R>>
}

// WeChat hands the params over as they stand in the address; the browser has decoded them already.
function decode(value: string | undefined) {
  try {
    return decodeURIComponent(value ?? '')
  } catch {
    return value
  }
}
