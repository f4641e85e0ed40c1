import type { ReactNode } from 'react'
import type { TeamDetail } from '@shared/contract/team'
import { Loaded } from '@/components/loaded/loaded'
import { useQuery } from '@/hooks/use-query'
import { NoTeam } from './no-team'

type Props = {
  /** Missing where a link names no team. */
  teamId: string | undefined
  children: (team: TeamDetail) => ReactNode
}

/** What a page shows about one team, once it is there. */
export function AboutTeam({ teamId, children }: Props) {
  const team = useQuery('team.get', teamId === undefined ? null : { teamId })
  if (teamId === undefined) return <NoTeam />

  return (
    <Loaded query={team} saying="正在打开队伍">
      {children}
    </Loaded>
  )
}
