import { useState } from 'react'
import type { Figures as FigureSet } from '@shared/contract/dashboard'
import { Button } from '@/components/button/button'
import { CardList } from '@/components/card/card'
import { Figure, Figures } from '@/components/figure/figure'
import { Icon } from '@/components/icon/icon'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { answerWord, counted, furtherFigures, hoursOf, hoursWord } from '../figure-words'

type Props = {
  figures: FigureSet
  /** Null where people register with units, not with places; undefined for a team. */
  registered?: number | null | undefined
  /** What the period before had, where it is known. */
  before?: FigureSet | undefined
  onOpen: () => void
}

/** The five figures people ask for first. C never joins a total. */
export function FigureCards({ figures, registered, before, onOpen }: Props) {
  const hours = hoursOf(counted(figures.minutes))

  return (
    <Figures>
      {typeof registered === 'number' && <Figure label="登记志愿者" value={registered} unit="人" note="到这段时间末" />}
      <Figure
        label="活动"
        value={figures.activities}
        unit="场"
        note={before ? `上期 ${before.activities} 场` : `待结项 ${figures.pendingClose} 场，另算`}
        onOpen={onOpen}
      />
      <Figure
        label="服务"
        value={counted(figures.personTimes)}
        unit="人次"
        note={`活跃 ${figures.activeVolunteers} 人`}
        onOpen={onOpen}
      />
      <Figure
        label="时长（A、B 级）"
        value={hours.value}
        unit={hours.unit}
        note={`C 级 ${hoursWord(figures.minutes.C)}，另算`}
        onOpen={onOpen}
      />
      <Figure label="点单" value={figures.orders} unit="件" note={answerWord(figures)} />
    </Figures>
  )
}

/** The other measures, one a line, for who asks for them; and the days that all of them are the sum of. */
export const FurtherFigures = ({ figures, onVenues, onDays }: FurtherProps & { onDays: () => void }) => (
  <>
    <Further figures={figures} onVenues={onVenues} />
    <Button kind="text" isBlock onClick={onDays}>
      逐日明细
      <Icon name="right" />
    </Button>
  </>
)

type FurtherProps = {
  figures: FigureSet
  /** Which venues those were, and which were not used; where somebody may see that. */
  onVenues?: (() => void) | undefined
}

function Further({ figures, onVenues }: FurtherProps) {
  const [isOpen, setOpen] = useState(false)
  if (!isOpen) {
    return (
      <Button kind="text" isBlock onClick={() => setOpen(true)}>
        还有场次、课时、听众、照片这些数
        <Icon name="down" />
      </Button>
    )
  }
  return (
    <>
      <SectionHead title="还有这些数" />
      <CardList>
        {furtherFigures(figures).map(({ id, label, value }) => (
          <Row key={id} title={label} value={value} isPlain onClick={id === 'venues' ? onVenues : undefined} />
        ))}
      </CardList>
    </>
  )
}
