import * as z from 'zod'
import './endpoint'
import { Id, Instant } from './fields'

/** 查看记录: somebody was shown other people's phone, document number, birth date or name with contact. */
export const AccessLog = z.object({
  _id: Id,
  rev: z.number().int(),
  viewerId: Id,
  /** In whose name: the unit or the team the viewer acted for; empty when for none. */
  viewerFor: z.string(),
  /** The action that answered. */
  action: z.string(),
  personIds: z.array(Id),
  unitId: Id.nullable(),
  at: Instant,
  listKey: z.string(),
})
export type AccessLog = z.infer<typeof AccessLog>
