import { View } from '@tarojs/components'
import { Checkbox } from '@/components/checkbox/checkbox'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { SectionHead } from '@/components/section-head/section-head'
import type { usePagedList } from '@/hooks/use-paged-list'
import type { TrainingFormState } from '../use-training-form'

type Props = { training: TrainingFormState; members: ReturnType<typeof usePagedList<'team.members'>> }

/** Who was there: members of the team, ticked. */
export function TraineePicks({ training: { form, change, problems }, members }: Props) {
  const { personIds } = form
  const toggle = (personId: string, isOn: boolean) =>
    change({ personIds: isOn ? [...personIds, personId] : personIds.filter((id) => id !== personId) })

  return (
    <>
      <SectionHead title="谁参加了" note={personIds.length > 0 ? `选了 ${personIds.length} 人` : '可以多选'} />
      {problems.personIds && <View className="t28 c-bad">{problems.personIds}</View>}
      <PagedList
        list={members}
        saying="正在取队员"
        keyOf={({ personId }) => personId}
        empty={<Empty title="队里还没有人" />}
      >
        {({ personId, name }) => (
          <Checkbox label={name} value={personIds.includes(personId)} onChange={(isOn) => toggle(personId, isOn)} />
        )}
      </PagedList>
    </>
  )
}
