/**
 * What the QR of an activity says: an address that a browser opens at the activity (behind the #), and that WeChat's
 * own scanner may be told to open the mini-program with (its link rule begins with `?activity=`).
 */
export const activityLink = (site: string, activityId: string): string =>
  `${site}?activity=${activityId}#/packages/activity/detail/index?activityId=${activityId}`

/** The activity in what WeChat hands over after a scan; null when it is some other address. */
export const activityIn = (text: string): string | null =>
  /^https?:\/\/[^\s#]*[?&]activity=([\w:.-]{1,160})(?:[&#]|$)/.exec(text)?.[1] ?? null
