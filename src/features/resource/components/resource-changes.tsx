import type { ResourceFacts } from '@shared/contract/resource'
import { ChangeOrClose } from '@/components/change-or-close/change-or-close'
import { useAction } from '@/hooks/use-action'
import { go } from '@/platform/navigate'

type Props = { resource: ResourceFacts; onDone: (resource: ResourceFacts) => void }

/** What the owner does with a resource: change it, or lend it no longer. */
export function ResourceChanges({ resource, onDone }: Props) {
  const { run, isBusy } = useAction('resource.close', { onDone })

  return (
    <ChangeOrClose
      usual={['坏了，修不好', '另有用处', '到期交还']}
      yes="从今天起不再外借"
      isBusy={isBusy}
      onChange={() => void go('resourceEdit', { resourceId: resource._id })}
      onClose={(reason) => void run({ resourceId: resource._id, reason })}
    />
  )
}
