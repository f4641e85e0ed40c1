import Taro from '@tarojs/taro'
import { TABS, type Tab } from './tabs'

const ORDER = Object.keys(TABS)

/** The number on a tab; nought takes it away. Off the tab pages WeChat refuses, and that is fine. */
export function setTabBadge(tab: Tab, count: number) {
  const index = ORDER.indexOf(tab)
  const done = count > 0 ? Taro.setTabBarBadge({ index, text: String(count) }) : Taro.removeTabBarBadge({ index })
  done.catch(() => undefined)
}
