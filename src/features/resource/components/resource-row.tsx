import type { ResourceView } from '@shared/contract/resource'
import { RESOURCE_KIND_TEXT } from '@shared/text/ground'
import { Row } from '@/components/row/row'
import { go } from '@/platform/navigate'

/** One thing that can be booked, in a list. */
export const ResourceRow = ({
  resource: { _id, kind, name, unitName, subdistrictName },
  activityId,
}: {
  resource: ResourceView
  /** What it is looked for. */
  activityId?: string | undefined
}) => (
  <Row
    icon="calendar"
    title={name}
    note={[RESOURCE_KIND_TEXT[kind], unitName, subdistrictName].filter(Boolean).join('，')}
    onClick={() => void go('resourceDetail', { resourceId: _id, activityId })}
  />
)
