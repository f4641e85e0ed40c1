import { useEffect, useRef, useState } from 'react'
import type { AnnualView, AnnualWords } from '@shared/contract/annual'
import { useAction } from '@/hooks/use-action'

/** Long enough that nobody is interrupted, short enough that nothing is lost. */
const SAVE_AFTER_MS = 1_500

/** What is written and picked: kept by itself a moment after the last stroke, always over the revision last seen. */
export function useAnnualDraft(year: AnnualView, onStale: () => void) {
  const [words, setWords] = useState(year.words)
  const [photoIds, setPhotoIds] = useState(() => year.photos.map(({ photoId }) => photoId))
  const [savedAt, setSavedAt] = useState(year.editedAt)
  const [dirty, setDirty] = useState(0)
  const rev = useRef(year.rev)
  /** Until somebody picks, the proposal follows the reports. */
  const isPicked = useRef(false)
  const saving = useAction('annual.save', { onRefused: (code) => void (code === 'CHANGED_MEANWHILE' && onStale()) })

  async function save(strokes: number) {
    const { unitId, teamId } = year
    const whose = { unitId, ...(teamId ? { teamId } : {}), year: year.year }
    const kept = await saving.run({ ...whose, rev: rev.current, words, ...(isPicked.current ? { photoIds } : {}) })
    if (!kept) return
    rev.current = kept.rev
    setSavedAt(kept.editedAt)
    // What was written while it was being kept is kept next.
    setDirty((now) => (now === strokes ? 0 : now))
  }
  const latest = useRef(save)
  latest.current = save
  const { isBusy } = saving
  useEffect(() => {
    if (dirty === 0 || isBusy) return
    const timer = setTimeout(() => void latest.current(dirty), SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [dirty, isBusy])

  const touch = () => setDirty((now) => now + 1)
  return {
    ...{ words, photoIds, savedAt, isSaving: isBusy, isSaved: dirty === 0 },
    write: (key: keyof AnnualWords, said: string) => (setWords({ ...words, [key]: said }), touch()),
    pick: (ids: string[]) => ((isPicked.current = true), setPhotoIds(ids), touch()),
  }
}
export type AnnualDraft = ReturnType<typeof useAnnualDraft>
