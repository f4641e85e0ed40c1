import { View } from '@tarojs/components'
import type { AccountView } from '@shared/contract/account'
import { Card } from '@/components/card/card'
import { ScriptField } from '@/components/script-field/script-field'
import { SelectField } from '@/components/select-field/select-field'
import { TextArea } from '@/components/text-area/text-area'
import { TextField } from '@/components/text-field/text-field'
import { useScriptOptions } from '@/hooks/use-script-options'
import { ledTeams } from '../plan-form'
import type { PlanFormState } from '../use-plan-form'
import { PlanStart } from './plan-start'

type Props = { plan: PlanFormState; me: AccountView }

/** What it is about and who holds it; the last one can be taken over as it was. */
export function PlanWhat({ plan, me }: Props) {
  const { form, change, problems } = plan
  const scripts = useScriptOptions(form.scriptId)
  const teams = ledTeams(me).map(({ teamId, teamName }) => ({ value: teamId, label: teamName }))

  return (
    <Card>
      <View className="stack g24">
        <TextField
          label="活动叫什么"
          value={form.title}
          maxLength={30}
          placeholder="例如：手机防诈骗小课堂"
          error={problems.title}
          onChange={(title) => change({ title })}
        />
        {form.title === '' && form.teamId && <PlanStart plan={plan} />}
        <TextArea
          label="做什么"
          value={form.content}
          maxLength={500}
          placeholder="讲什么、怎么做、要带什么"
          error={problems.content}
          onChange={(content) => change({ content })}
        />
        <ScriptField scripts={scripts} value={form.scriptId} onChange={(scriptId) => change({ scriptId })} />
        {teams.length > 1 && (
          <SelectField
            label="哪支队伍办"
            options={teams}
            value={form.teamId}
            error={problems.teamId}
            onChange={(teamId) => change({ teamId, partnerTeamIds: [], partnerNames: [] })}
          />
        )}
      </View>
    </Card>
  )
}
