/** The four pages behind the tab bar; they take no params. */
export const TABS = {
  home: '/pages/home/index',
  activity: '/pages/activity/index',
  order: '/pages/order/index',
  me: '/pages/me/index',
}
export type Tab = keyof typeof TABS
