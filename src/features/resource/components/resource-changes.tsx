import { useState } from 'react'
import type { ResourceFacts } from '@shared/contract/resource'
import { Button, ButtonPair } from '@/components/button/button'
import { ReasonSheet } from '@/components/reason-sheet/reason-sheet'
import { useAction } from '@/hooks/use-action'
import { go } from '@/platform/navigate'

type Props = { resource: ResourceFacts; onDone: (resource: ResourceFacts) => void }

/** What the owner does with a resource: change it, or lend it no longer. */
export function ResourceChanges({ resource, onDone }: Props) {
  const [isClosing, setClosing] = useState(false)
  const { run, isBusy } = useAction('resource.close', {
    onDone: (closed) => {
      setClosing(false)
      onDone(closed)
    },
  })

  return (
    <>
      <ButtonPair>
        <Button kind="quiet" onClick={() => void go('resourceEdit', { resourceId: resource._id })}>
          修改
        </Button>
        <Button kind="quiet" onClick={() => setClosing(true)}>
          停用
        </Button>
      </ButtonPair>
      <ReasonSheet
        isOpen={isClosing}
        title="为什么停用？"
        usual={['坏了，修不好', '另有用处', '到期交还']}
        yes="从今天起不再外借"
        isBusy={isBusy}
        onSay={(reason) => void run({ resourceId: resource._id, reason })}
        onClose={() => setClosing(false)}
      />
    </>
  )
}
