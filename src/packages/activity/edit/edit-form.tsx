import type { AccountView } from '@shared/contract/account'
import { Button } from '@/components/button/button'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Page } from '@/components/page/page'
import { SectionHead } from '@/components/section-head/section-head'
import { PlanAxes } from '@/features/activity/components/plan-axes'
import { PlanGate } from '@/features/activity/components/plan-gate'
import { PlanInsurance } from '@/features/activity/components/plan-insurance'
import { PlanPartners } from '@/features/activity/components/plan-partners'
import { PlanRisk } from '@/features/activity/components/plan-risk'
import { PlanWhat } from '@/features/activity/components/plan-what'
import { PlanWhen } from '@/features/activity/components/plan-when'
import { PlanWhere } from '@/features/activity/components/plan-where'
import type { PlanForm } from '@/features/activity/plan-form'
import { usePlanForm } from '@/features/activity/use-plan-form'
import { replaceWith } from '@/platform/navigate'

type Props = {
  me: AccountView
  initial: PlanForm
  /** The record that is rewritten. */
  activityId?: string | undefined
  orderId?: string | undefined
  /** People may have signed up already: it is saved, not published. */
  isPublished?: boolean
}

/** The form itself, whatever it was filled from. */
export function EditForm({ me, initial, activityId, orderId, isPublished }: Props) {
  const plan = usePlanForm({
    initial,
    activityId,
    orderId,
    onSaved: ({ _id }) => void replaceWith('activityDetail', { activityId: _id }),
  })
  const count = Object.keys(plan.problems).length

  return (
    <Page
      foot={
        <FootBar why={count > 0 ? `还有 ${count} 处要改，已标在上面` : undefined}>
          {!isPublished && (
            <Button kind="line" size="l" isBusy={plan.isSaving} onClick={() => plan.save('draft')}>
              存草稿
            </Button>
          )}
          <Button
            size="l"
            isBusy={plan.isSaving}
            busyText="正在存"
            onClick={() => plan.save(isPublished ? 'draft' : 'publish')}
          >
            {isPublished ? '保存' : '发布'}
          </Button>
        </FootBar>
      }
    >
      <PlanWhat plan={plan} me={me} />
      <SectionHead title="什么时候" />
      <PlanWhen plan={plan} isNew={!activityId && !orderId} />
      <SectionHead title="在哪里" />
      <PlanWhere plan={plan} />
      <SectionHead title="哪一类活动" note="统计要用" />
      <PlanAxes plan={plan} />
      <SectionHead title="和谁一起办" note="可以不选" />
      <PlanPartners plan={plan} me={me} />
      <SectionHead title="风险和保障" note="报名前会看到" />
      <PlanRisk plan={plan} />
      <SectionHead title="志愿者保险" note={plan.form.risk.level === 'high' ? '高风险必须有' : '可以不填'} />
      <PlanInsurance plan={plan} me={me} />
      <SectionHead title="报名条件" note="可以不设" />
      <PlanGate plan={plan} />
    </Page>
  )
}
