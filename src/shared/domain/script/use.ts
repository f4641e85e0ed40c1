import type { Activity } from '@shared/contract/activity'

type Telling = Pick<Activity, 'scriptId' | 'status' | 'startsAt'>

/** Whether a script was told there: what people asked can be written down from the start on. */
export const tells = (activity: Telling, scriptId: string, now: number): boolean =>
  activity.scriptId === scriptId && ['published', 'closed'].includes(activity.status) && now >= activity.startsAt
