import type { ResourceFacts } from '@shared/contract/resource'
import { ErrorState } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { ResourceForm } from '@/features/resource/components/resource-form'
import { useAction } from '@/hooks/use-action'
import { useFormKey } from '@/hooks/use-form-key'
import { useQuery } from '@/hooks/use-query'
import { replaceWith, usePageParams } from '@/platform/navigate'

const show = ({ _id }: ResourceFacts) => void replaceWith('resourceDetail', { resourceId: _id })

/** 登记资源 of a unit, or changing one. */
export default function ResourceEditPage() {
  const { data } = usePageParams('resourceEdit')
  return (
    <Page>
      {data?.resourceId ? (
        <Existing resourceId={data.resourceId} />
      ) : data?.unitId ? (
        <New unitId={data.unitId} />
      ) : (
        <ErrorState
          title="这个链接不完整"
          note="请从资源列表里再打开一次。"
          onRetry={() => void replaceWith('resourceList', {})}
        />
      )}
    </Page>
  )
}

function New({ unitId }: { unitId: string }) {
  const key = useFormKey()
  const { run, isBusy } = useAction('resource.add', { onDone: show })
  return <ResourceForm resource={null} isBusy={isBusy} onSend={(plan) => void run({ ...plan, unitId, key })} />
}

function Existing({ resourceId }: { resourceId: string }) {
  const query = useQuery('resource.get', { resourceId })
  const { run, isBusy } = useAction('resource.change', { onDone: show })

  return (
    <Loaded query={query} saying="正在打开资源">
      {(resource) => (
        <ResourceForm resource={resource} isBusy={isBusy} onSend={(plan) => void run({ ...plan, resourceId })} />
      )}
    </Loaded>
  )
}
