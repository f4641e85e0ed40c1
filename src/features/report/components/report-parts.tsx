import type { ReportView } from '@shared/contract/report-api'
import { chinaDay } from '@shared/domain/time/china-time'
import { WithAside } from '@/components/desktop-shell/desktop-shell'
import { now } from '@/platform/clock'
import { useReportDraft } from '../use-report-draft'
import { ActivitiesCard } from './activities-card'
import { CheckCard } from './check-card'
import { ExperienceCard } from './experience-card'
import { PhotosCard } from './photos-card'
import { PlacesCard } from './places-card'
import { SubmissionsCard } from './submissions-card'

type Props = { report: ReportView; onChanged: () => void; onSubmitted: (report: ReportView) => void }

/** The four parts of a report that is being written: ① and ② fill themselves, ③ is written, ④ is picked. */
export function WrittenReport({ report, onChanged, onSubmitted }: Props) {
  const draft = useReportDraft(report, { onSubmitted, onStale: onChanged })
  const candidates = [
    ...report.photos.filter(({ photoId }) => !report.candidates.some((one) => one.photoId === photoId)),
    ...report.candidates,
  ]

  return (
    <WithAside aside={<CheckCard report={report} draft={draft} today={chinaDay(now())} />}>
      <SubmissionsCard report={report} onDone={onChanged} />
      <PlacesCard report={report} />
      <ActivitiesCard report={report} />
      <ExperienceCard value={draft.experience} onWrite={draft.write} />
      <PhotosCard photos={candidates} chosen={draft.photoIds} onPick={draft.pick} />
    </WithAside>
  )
}

/** A report as somebody reads it: frozen, or not theirs to write. */
export const ReadReport = ({ report, onChanged }: Pick<Props, 'report' | 'onChanged'>) => (
  <>
    <SubmissionsCard report={report} onDone={onChanged} />
    <PlacesCard report={report} />
    <ActivitiesCard report={report} />
    <ExperienceCard value={report.experience} onWrite={null} />
    <PhotosCard photos={report.photos} chosen={[]} onPick={null} />
  </>
)
