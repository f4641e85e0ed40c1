import { useState } from 'react'
import type { AnnualView } from '@shared/contract/annual'
import { yearToWrite } from '@shared/domain/annual/annual'
import { chinaDay } from '@shared/domain/time/china-time'
import { Chips } from '@/components/chips/chips'
import { WithAside } from '@/components/desktop-shell/desktop-shell'
import { Loaded } from '@/components/loaded/loaded'
import { SectionHead } from '@/components/section-head/section-head'
import { monthDay } from '@/components/when'
import { BestPhotosCard } from '@/features/annual/components/best-photos-card'
import { ExportCard } from '@/features/annual/components/export-card'
import { HandledCard } from '@/features/annual/components/handled-card'
import { KindsCards } from '@/features/annual/components/kinds-cards'
import { WordsCards } from '@/features/annual/components/words-cards'
import { YearCard } from '@/features/annual/components/year-card'
import { useAnnualDraft } from '@/features/annual/use-annual-draft'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { useQuery } from '@/hooks/use-query'
import { now } from '@/platform/clock'
import { usePullDown } from '@/platform/lifecycle'
import { usePageParams } from '@/platform/navigate'

/** 年度总结 of a unit or a team: it fills itself; what the records cannot say is written. */
export default function AnnualPage() {
  const { data } = usePageParams('annual')
  return data ? <Whose {...data} /> : <NothingHere title="没找到这家单位" />
}

const YEARS_BACK = [0, 1, 2]

function Whose({ unitId, teamId }: { unitId: string; teamId?: string | undefined }) {
  const today = chinaDay(now())
  const [year, setYear] = useState(yearToWrite(today))
  const workbench = useWorkbench(unitId)
  const query = useQuery('annual.get', { unitId, ...(teamId ? { teamId } : {}), year })
  usePullDown(query.refresh)
  const years = YEARS_BACK.map((back) => Number(today.slice(0, 4)) - back)

  return (
    <WorkbenchPage workbench={workbench} current={teamId ? `team-${teamId}` : 'annual'} title={`${year} 年度总结`}>
      <Chips
        label="哪一年"
        options={years.map((one) => ({ value: String(one), label: `${one} 年度` }))}
        value={[String(year)]}
        isSingle
        onChange={([chosen]) => chosen && setYear(Number(chosen))}
      />
      <Loaded query={query} saying="正在算这一年">
        {(found) => (
          <>
            <SectionHead title={found.name} note={spanWord(found)} />
            {found.can.edit ? (
              <Written key={`${found.year}-${found.rev}`} year={found} onStale={query.retry} />
            ) : (
              <Read year={found} />
            )}
          </>
        )}
      </Loaded>
    </WorkbenchPage>
  )
}

const spanWord = ({ period: { from, to }, year }: AnnualView) =>
  `${monthDay(from, `${year}`)}到 ${monthDay(to, `${year}`)}的记录`

function Written({ year, onStale }: { year: AnnualView; onStale: () => void }) {
  const draft = useAnnualDraft(year, onStale)
  return (
    <WithAside aside={<ExportCard year={year} draft={draft} />}>
      <YearCard year={year} />
      <KindsCards year={year} />
      <HandledCard year={year} />
      <WordsCards words={draft.words} onWrite={draft.write} />
      <BestPhotosCard year={year} chosen={draft.photoIds} onPick={draft.pick} />
    </WithAside>
  )
}

const Read = ({ year }: { year: AnnualView }) => (
  <>
    <YearCard year={year} />
    <KindsCards year={year} />
    <HandledCard year={year} />
    <WordsCards words={year.words} onWrite={null} />
    <BestPhotosCard year={year} chosen={[]} onPick={null} />
  </>
)
