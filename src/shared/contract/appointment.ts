import * as z from 'zod'
import { UnitRole } from './account'
import { endpoint } from './endpoint'
import { Cursor, Id, page, Phone, text } from './fields'

/** 任职: a person with the roles they hold in one unit; none for whom somebody is only looking for. */
export const Officer = z.object({ personId: Id, name: z.string(), roles: z.array(UnitRole), isMe: z.boolean() })
export type Officer = z.infer<typeof Officer>

const Post = z.object({ unitId: Id, personId: Id, role: UnitRole })

export const MAX_APPOINTMENTS = 10

export const appointmentApi = {
  /** 谁任什么职: everybody who holds a role in a unit, for its administrators. */
  'appointment.list': endpoint({ input: z.object({ unitId: Id, cursor: Cursor }), output: page(Officer), errors: [] }),

  /** Finds the one person behind a phone number, to appoint them. Leaves an entry in what that person may see. */
  'appointment.find': endpoint({
    input: z.object({ unitId: Id, phone: Phone }),
    output: Officer,
    errors: ['PERSON_UNKNOWN'],
  }),

  /** 任命: gives a role in a unit. Who holds it already keeps it, and nothing is written. Nobody appoints themself. */
  'appointment.appoint': endpoint({
    input: Post.extend({ reason: text(0, 100) }),
    output: Officer,
    errors: ['APPOINTS_SELF', 'PERSON_UNKNOWN', 'APPOINTMENTS_FULL', 'UNIT_ENDED', 'CHANGED_MEANWHILE'],
  }),

  /** 免职: takes a role back, with the reason. Who does not hold it is left as they are; the last admin is not removed. */
  'appointment.remove': endpoint({
    input: Post.extend({ reason: text(2, 100) }),
    output: Officer,
    errors: ['PERSON_UNKNOWN', 'LAST_ADMIN', 'CHANGED_MEANWHILE'],
  }),
}
