import * as z from 'zod'
import { Id, Instant } from './fields'

/** 优秀 / 良好 / 合格 / 待提高 */
export const ServiceQuality = z.enum(['excellent', 'good', 'fair', 'poor'])
export type ServiceQuality = z.infer<typeof ServiceQuality>

/** 评价 of one service by whoever organised it: its quality and when that was said (令67 §10). */
export const Evaluation = z.object({ quality: ServiceQuality, note: z.string().max(100), byId: Id, at: Instant })
export type Evaluation = z.infer<typeof Evaluation>
