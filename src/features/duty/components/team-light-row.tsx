import type { TeamDuty } from '@shared/contract/duty'
import { Row } from '@/components/row/row'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'
import { teamWords } from '../duty-words'
import { AskButton } from './ask-button'
import { Lamp } from './lamp'

type Props = { team: TeamDuty; canAsk: boolean }

/** One team, its light and what is behind it; who owes one can be asked. */
export function TeamLightRow({ team, canAsk }: Props) {
  const { teamId, name, light, askedAt } = team
  const owes = light === 'missed' || light === 'atRisk'

  return (
    <Row
      leading={<Lamp light={light} />}
      title={name}
      note={teamWords(team, now())}
      trailing={canAsk && owes ? <AskButton who={{ teamId }} name={name} askedAt={askedAt} /> : undefined}
      onClick={() => void go('teamFigures', { teamId })}
    />
  )
}
