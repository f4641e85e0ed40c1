import { ErrorState } from '@/components/empty/empty'
import { goTab } from '@/platform/navigate'

/** A link that lost its parameters. */
export const NoTeam = () => (
  <ErrorState title="这个链接不完整" note="请从队伍列表里再打开一次。" onRetry={() => void goTab('me')} />
)
