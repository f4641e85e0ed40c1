import { useEffect, useRef, useState } from 'react'
import type { ReportView } from '@shared/contract/report-api'
import { checkReport, isComplete } from '@shared/domain/monthly/checks'
import { useAction } from '@/hooks/use-action'

/** Long enough that nobody is interrupted, short enough that nothing is lost. */
const SAVE_AFTER_MS = 1_500

type Answers = { onSubmitted: (report: ReportView) => void; onStale: () => void }

/** What the unit writes and picks: kept by itself a moment after the last stroke, always over the revision last seen. */
export function useReportDraft(report: ReportView, { onSubmitted, onStale }: Answers) {
  const [experience, setExperience] = useState(report.experience)
  const [photoIds, setPhotoIds] = useState(() => report.photos.map(({ photoId }) => photoId))
  const [savedAt, setSavedAt] = useState(report.editedAt)
  const [isDirty, setDirty] = useState(false)
  const rev = useRef(report.rev)
  const stale = (code: string) => void (code === 'CHANGED_MEANWHILE' && onStale())
  const saving = useAction('report.save', { onRefused: stale })
  const submitting = useAction('report.submit', { onDone: onSubmitted, onRefused: stale })
  const { unitId, month } = report

  async function save(): Promise<boolean> {
    if (!isDirty) return true
    const kept = await saving.run({ unitId, month, rev: rev.current, experience, photoIds })
    if (!kept) return false
    rev.current = kept.rev
    setSavedAt(kept.editedAt)
    setDirty(false)
    return true
  }
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    if (!isDirty) return
    const timer = setTimeout(() => void latest.current(), SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [isDirty, experience, photoIds])

  const write = (words: string) => (setExperience(words), setDirty(true))
  const pick = (ids: string[]) => (setPhotoIds(ids), setDirty(true))
  const submit = async () => (await save()) && (await submitting.run({ unitId, month, rev: rev.current }))
  const checks = checkReport({
    ...report,
    ...{ experience, photos: photoIds.length, candidates: report.candidates.length },
    activities: report.figures.activities,
    isWindowOpen: report.checks.some(({ what }) => what === 'windowOpen'),
  })
  return {
    ...{ experience, photoIds, savedAt, isSaving: saving.isBusy, isSubmitting: submitting.isBusy },
    ...{ write, pick, submit: () => void submit(), checks, isReady: isComplete(checks) },
  }
}
export type ReportDraft = ReturnType<typeof useReportDraft>
