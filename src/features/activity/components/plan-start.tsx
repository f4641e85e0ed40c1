import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ActivityEntry } from '@shared/contract/activity'
import { PLAN_TEMPLATES, type PlanTemplate } from '@shared/text/plan-templates'
import { CATEGORY_TEXT, FORM_TEXT, LINE_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { Sheet } from '@/components/sheet/sheet'
import { usePagedList } from '@/hooks/use-paged-list'
import { fromTemplate } from '../plan-form'
import type { PlanFormState } from '../use-plan-form'

type Props = { plan: PlanFormState }

/** Ways to begin with a form that is nearly full: the last activity, a template of the team, one of ours. */
export function PlanStart({ plan }: Props) {
  const [isOpen, setOpen] = useState(false)
  const { teamId } = plan.form
  const done = (fill: () => void) => () => {
    fill()
    setOpen(false)
  }

  return (
    <>
      <CopyLast plan={plan} />
      <Button kind="soft" isBlock icon="file" onClick={() => setOpen(true)}>
        从模板开始
      </Button>
      <Sheet isOpen={isOpen} title="选一个模板" onClose={() => setOpen(false)}>
        <View className="stack g24">
          {isOpen && <OwnTemplates teamId={teamId} onPicked={(id) => done(() => plan.copyLast(id))()} />}
          <SectionHead title="现成的模板" />
          <CardList>
            {PLAN_TEMPLATES.map((template) => (
              <Row
                key={template.title}
                title={template.title}
                note={axesOf(template)}
                onClick={done(() => plan.change(fromTemplate(template, plan.form)))}
              />
            ))}
          </CardList>
        </View>
      </Sheet>
    </>
  )
}

const axesOf = ({ category, line, form }: Pick<PlanTemplate, 'category' | 'line' | 'form'>) =>
  `${CATEGORY_TEXT[category]}，${LINE_TEXT[line]}，${FORM_TEXT[form]}`

function OwnTemplates({ teamId, onPicked }: { teamId: string; onPicked: (activityId: string) => void }) {
  const { items } = usePagedList('activity.templates', { teamId })
  if (items.length === 0) return null

  return (
    <>
      <SectionHead title="您队里的模板" />
      <CardList>
        {items.map((activity: ActivityEntry) => (
          <Row
            key={activity._id}
            title={activity.title}
            note={activity.venueName}
            onClick={() => onPicked(activity._id)}
          />
        ))}
      </CardList>
    </>
  )
}

function CopyLast({ plan }: Props) {
  const [last] = usePagedList('activity.list', { teamId: plan.form.teamId, when: 'closed' }).items
  if (!last) return null

  return (
    <Button kind="soft" isBlock icon="copy" isBusy={plan.isCopying} onClick={() => plan.copyLast(last._id)}>
      {`照搬上一场：${last.title}`}
    </Button>
  )
}
