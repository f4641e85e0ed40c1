import type { Membership } from '@shared/contract/account'
import { CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { Sheet } from '@/components/sheet/sheet'

type Team = Pick<Membership, 'teamId' | 'teamName'>
type Props = { isOpen: boolean; teams: readonly Team[]; onPick: (teamId: string) => void; onClose: () => void }

/** Which of my teams goes. */
export const ClaimSheet = ({ isOpen, teams, onPick, onClose }: Props) => (
  <Sheet isOpen={isOpen} title="哪支队伍去？" onClose={onClose}>
    <CardList>
      {teams.map(({ teamId, teamName }) => (
        <Row key={teamId} icon="team" title={teamName} onClick={() => onPick(teamId)} />
      ))}
    </CardList>
  </Sheet>
)
