import type { PolicyView } from '@shared/contract/insurance'
import { POLICY_STATE_TEXT, policyWords } from '@shared/text/credential-terms'
import { Button } from '@/components/button/button'
import { Row } from '@/components/row/row'
import { Tag } from '@/components/tag/tag'
import type { TagState } from '@/components/tag/tag-states'
import { useAction } from '@/hooks/use-action'
import { confirm } from '@/platform/dialog'

const TAGS: Record<PolicyView['state'], TagState> = {
  ahead: 'waiting',
  valid: 'approved',
  expired: 'closed',
  withdrawn: 'cancelled',
}

type Props = { policy: PolicyView; onChanged: () => void }

/** One policy, and the way to stop one that was typed in wrongly. */
export function PolicyRow({ policy, onChanged }: Props) {
  const { _id: policyId, holderName, policyNumber, state, note } = policy
  const { run, isBusy } = useAction('insurance.withdraw', { onDone: onChanged })
  const ask = async () => {
    const isSure = await confirm({ title: '停用这份保单？', note: '以后不能再选；已选用的活动不变。', yes: '停用' })
    if (isSure) await run({ policyId })
  }

  return (
    <Row
      isTop
      title={holderName}
      note={`${policyWords(policy)}，单号 ${policyNumber}${note ? `。${note}` : ''}`}
      value={<Tag state={TAGS[state]}>{POLICY_STATE_TEXT[state]}</Tag>}
    >
      {(state === 'valid' || state === 'ahead') && (
        <Button size="s" kind="text" isBusy={isBusy} onClick={() => void ask()}>
          停用
        </Button>
      )}
    </Row>
  )
}
