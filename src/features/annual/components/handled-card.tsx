import type { AnnualView } from '@shared/contract/annual'
import { CardList } from '@/components/card/card'
import { grouped } from '@/components/figure/figure'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { go } from '@/platform/navigate'

/** 记录和证明出具情况, which a yearly report has to tell (令67 §18): sheets, trainings, what is open, the reports. */
export const HandledCard = ({ year }: { year: AnnualView }) => {
  const { unitId, teamId, sheets, training, figures, submittedMonths, platforms } = year
  const openOnes = () => void go('records', { unitId, ...(teamId ? { teamId } : {}), state: 'toClose' as const })
  return (
    <>
      <SectionHead title="记录和证明出具情况" />
      <CardList>
        {sheets && <Row isPlain title="开具的记录单（份）" value={grouped(sheets.issued)} note={revokedWord(sheets)} />}
        <Row
          isPlain
          title="培训（次）"
          value={grouped(training.sessions)}
          note={`${grouped(training.personTimes)} 人次参加`}
        />
        <Row isPlain title="还没结项的活动（场）" value={grouped(figures.pendingClose)} onClick={openOnes} />
        {submittedMonths !== null && (
          <Row
            isPlain
            title="交了的月报（份）"
            value={`${submittedMonths} / 12`}
            onClick={() => void go('report', { unitId })}
          />
        )}
        {platforms.map(({ name, volunteers, teams }) => (
          <Row
            key={name}
            isPlain
            title={`${name}登记（人）`}
            value={grouped(volunteers)}
            note={`组织 ${grouped(teams)} 个，按最近交的月报`}
          />
        ))}
      </CardList>
    </>
  )
}

const revokedWord = ({ revoked }: { revoked: number }) => (revoked > 0 ? `其中撤销 ${revoked} 份` : undefined)
