import { ActivityPlan } from '@shared/contract/activity-plan'
import { insuranceGap } from '@shared/domain/activity/insurance'
import { ERROR_TEXT } from '@shared/text/errors'
import { planOf, type PlanForm } from './plan-form'

const PROBLEMS: Readonly<Record<string, string>> = {
  title: '名字要 2 到 30 个字',
  teamId: '请选哪支队伍办',
  audiences: '请至少选一种人',
  theme: '主题最多 30 个字',
  brandProject: '品牌项目最多 30 个字',
  keyDate: '最多 20 个字',
  areaId: '请选在哪个社区或场地',
  venueName: '请写场地，2 到 40 个字',
  address: '地址最多 100 个字',
  startsAt: '请选日子和时间',
  endsAt: '请选几点结束',
  capacity: '名额要 1 到 2000',
  content: '请写做什么，至少 5 个字',
  risk: '请写有什么风险，2 到 100 个字',
  policy: '保险要写全：公司、单号、起止日期、人数',
  gate: '请检查报名条件',
  contactName: '请填联系人',
}

/** What is wrong, by field and in words; empty when the plan can be handed in. */
export function planProblems(form: PlanForm, now: number): Record<string, string> {
  const plan = planOf(form)
  const checked = ActivityPlan.safeParse(plan)
  const issues = checked.success ? [] : checked.error.issues
  const found = Object.fromEntries(
    issues.map(({ path }) => [String(path[0]), PROBLEMS[String(path[0])] ?? '请检查这一项']),
  )
  // One choice, one sentence: the venue names the place as well.
  if (found.areaId) delete found.venueName
  if (plan.startsAt <= now) found.startsAt = '开始时间已经过了，请换一天'
  if (plan.endsAt <= plan.startsAt) found.endsAt = '结束要晚于开始'
  return found
}

/** 令685 §17: asked before it is published, not before it is kept as a draft. */
export function insuranceProblem(form: PlanForm): string | null {
  const gap = insuranceGap(planOf(form))
  return gap && ERROR_TEXT[gap]
}
