import * as z from 'zod'
import { AttendanceView } from './attendance'
import { endpoint } from './endpoint'
import { Count, Id } from './fields'
import { ServiceQuality } from './service-quality'

const Share = z.number().int().min(0).max(100).nullable()

export const MyEvaluation = z.object({
  /** My confirmed services by what their organiser said of them, and those of which nobody said anything. */
  qualities: z.record(ServiceQuality, Count),
  unsaid: Count,
  /** 听懂了吗, 用得上吗: answers of those served, whole fives of them; shares of who said yes, null before the first five. */
  served: z.object({ answers: Count, understood: Share, useful: Share }),
})
export type MyEvaluation = z.infer<typeof MyEvaluation>

export const evaluationApi = {
  /** 评价: what whoever runs the activity says of the service of these people, whose attendance is confirmed. Again replaces it. */
  'evaluation.give': endpoint({
    input: z.object({
      activityId: Id,
      personIds: z.array(Id).min(1).max(50),
      quality: ServiceQuality,
      note: z.string().trim().max(100).default(''),
    }),
    output: z.object({ items: z.array(AttendanceView) }),
    errors: ['EVALUATES_SELF', 'EVALUATION_TOO_EARLY', 'EVALUATION_REASON_MISSING', 'CHANGED_MEANWHILE'],
  }),

  /** 我得到的评价, over my last two hundred services. */
  'evaluation.mine': endpoint({ input: z.object({}), output: MyEvaluation, errors: [] }),
}
