import * as z from 'zod'
import { Id } from './fields'

/** What an order keeps of the dish it was made from. */
export const OrderedOffering = z.object({
  id: Id,
  title: z.string(),
  teamId: Id,
  teamName: z.string(),
  scriptId: Id.nullable(),
})
export type OrderedOffering = z.infer<typeof OrderedOffering>
