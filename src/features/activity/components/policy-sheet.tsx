import type { Insurance, PolicyView } from '@shared/contract/insurance'
import { policyWords } from '@shared/text/credential-terms'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { Row } from '@/components/row/row'
import { Sheet } from '@/components/sheet/sheet'
import { usePagedList } from '@/hooks/use-paged-list'

type Props = {
  isOpen: boolean
  group: { unitId: string; teamId: string; day: string }
  onPicked: (policy: Insurance) => void
  onClose: () => void
}

/** The policies that hold on the day, of the team and of its unit. */
export function PolicySheet({ isOpen, group, onPicked, onClose }: Props) {
  const list = usePagedList('insurance.list', isOpen ? group : null)

  return (
    <Sheet isOpen={isOpen} title="选一份保单" onClose={onClose}>
      <PagedList
        list={list}
        saying="正在找保单"
        keyOf={({ _id }) => _id}
        empty={<Empty title="那天没有有效的保单" note="可以自己填一份，或请单位先登记。" />}
      >
        {(policy) => (
          <Row title={policy.holderName} note={policyWords(policy)} onClick={() => onPicked(entryOf(policy))} />
        )}
      </PagedList>
    </Sheet>
  )
}

const entryOf = ({ insurer, policyNumber, from, to, people }: PolicyView): Insurance => ({
  insurer,
  policyNumber,
  from,
  to,
  people,
})
