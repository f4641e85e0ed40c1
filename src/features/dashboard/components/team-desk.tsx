import type { Membership } from '@shared/contract/account'
import { SectionHead } from '@/components/section-head/section-head'
import { useQuery } from '@/hooks/use-query'
import { go } from '@/platform/navigate'
import { QuickTiles } from './quick-tiles'
import { ToClose } from './to-close'

/** The desk of a team's leader: what is open to take, what waits to be closed, where the figures are. */
export function TeamDesk({ team: { teamId, teamName, unitId } }: { team: Membership }) {
  const pool = useQuery('order.pool', { teamId })
  const open = pool.value?.items.length ?? 0

  return (
    <>
      <SectionHead title={teamName} note="您是负责人" />
      <QuickTiles
        tiles={[
          {
            id: 'pool',
            label: '接单',
            icon: 'hand',
            waiting: pool.value?.nextCursor ? `${open}+` : open,
            onOpen: () => void go('orderPool', { teamId }),
          },
          { id: 'post', label: '发活动', icon: 'plus', onOpen: () => void go('activityEdit', { teamId }) },
          { id: 'people', label: '队员、申请', icon: 'users', onOpen: () => void go('teamDetail', { teamId }) },
          { id: 'team', label: '队里的数', icon: 'chart', onOpen: () => void go('teamFigures', { teamId }) },
          { id: 'unit', label: '单位的数', icon: 'building', onOpen: () => void go('unitFigures', { unitId }) },
          { id: 'corrections', label: '更正申请', icon: 'edit', onOpen: () => void go('corrections', { teamId }) },
          { id: 'training', label: '培训', icon: 'award', onOpen: () => void go('teamTraining', { teamId }) },
          { id: 'policies', label: '保险', icon: 'shield', onOpen: () => void go('policies', { unitId, teamId }) },
        ]}
      />
      <ToClose group={{ teamId }} />
    </>
  )
}
