import * as z from 'zod'
import { ActivityEntry } from './activity'
import { EmergencyEntry } from './emergency'
import { endpoint } from './endpoint'
import { Day } from './fields'
import { OrderEntry } from './order'

/** 首页: the one thing that is next for this person, and what stands around it. */
export const HomeView = z.object({
  attending: ActivityEntry.nullable(),
  leading: ActivityEntry.nullable(),
  toClose: ActivityEntry.nullable(),
  order: OrderEntry.nullable(),
  keyDate: z.object({ name: z.string(), day: Day, daysLeft: z.number().int() }).nullable(),
  unreadNotices: z.number().int(),
  /** 正在应急 where this person lives, the newest first. */
  emergencies: z.array(EmergencyEntry).default([]),
})
export type HomeView = z.infer<typeof HomeView>

export const homeApi = {
  'home.show': endpoint({ input: z.object({}), output: HomeView, errors: [] }),
}
