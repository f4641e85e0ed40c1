import { Empty } from '@/components/empty/empty'
import { goTab } from '@/platform/navigate'

/** Nothing served yet, and where to begin. */
export const NoRecords = () => (
  <Empty
    title="还没有服务记录"
    note="报名一场活动，签到、签退后就有了。"
    action={{ label: '看看近期的活动', onClick: () => void goTab('activity') }}
  />
)
