import type { UnitDuty } from '@shared/contract/duty'
import { CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { monthDay } from '@/components/when'
import { now } from '@/platform/clock'
import { shortWord, stateWords } from '../duty-words'
import { Lamp } from './lamp'

/** What a pilot unit itself owes: an activity a month, and so many registered volunteers. */
export function OwnDutyCard({ own: { month, monthEnds, volunteers } }: { own: UnitDuty }) {
  if (!month && !volunteers) return null
  return (
    <>
      <SectionHead title="本单位的要求" note={`到 ${monthDay(monthEnds)}`} />
      <CardList>
        {month && (
          <Row leading={<Lamp light={month.light} />} title="每月办活动" note={stateWords(month, 'month', now())} />
        )}
        {volunteers && (
          <Row
            leading={<Lamp light={volunteers.isMet ? 'done' : 'atRisk'} />}
            title={`登记志愿者满 ${volunteers.need} 人`}
            note={shortWord(volunteers)}
          />
        )}
      </CardList>
    </>
  )
}
