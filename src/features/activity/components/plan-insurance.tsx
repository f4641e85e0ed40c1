import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AccountView } from '@shared/contract/account'
import type { Insurance } from '@shared/contract/insurance'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { InsuranceFields } from '@/components/insurance-fields/insurance-fields'
import type { PlanFormState } from '../use-plan-form'
import { PolicySheet } from './policy-sheet'

/** 志愿者保险 (令685 §17): picked from the policies of the team and the unit, or typed in. */
export function PlanInsurance({ plan: { form, change, problems }, me }: { plan: PlanFormState; me: AccountView }) {
  const [isPicking, setPicking] = useState(false)
  const team = me.memberships.find(({ teamId }) => teamId === form.teamId)
  const set = (policy: Insurance | null) => change({ policy })

  return (
    <Card>
      <View className="stack g24">
        {team && (
          <Button kind="line" isBlock icon="shield" onClick={() => setPicking(true)}>
            从登记过的保单里选
          </Button>
        )}
        {form.policy ? (
          <>
            <InsuranceFields value={form.policy} error={problems.policy} onChange={set} />
            <Button kind="text" icon="trash" onClick={() => set(null)}>
              不填保险
            </Button>
          </>
        ) : (
          <>
            {problems.policy && <View className="t28 c-bad">{problems.policy}</View>}
            <Button kind="quiet" isBlock icon="edit" onClick={() => set(emptyFor(form))}>
              自己填一份
            </Button>
          </>
        )}
      </View>
      {team && (
        <PolicySheet
          isOpen={isPicking}
          group={{ unitId: team.unitId, teamId: team.teamId, day: form.day }}
          onPicked={(policy) => {
            set(policy)
            setPicking(false)
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </Card>
  )
}

const emptyFor = ({ day, capacity }: PlanFormState['form']): Insurance => ({
  insurer: '',
  policyNumber: '',
  from: day,
  to: day,
  people: capacity,
})
