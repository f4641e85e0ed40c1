import { useEffect, useMemo, useState } from 'react'
import type { SheetContent } from '@shared/contract/certificate'
import { layoutSheet } from '@shared/domain/paper/record-sheet'
import { SHEET_TEXT } from '@shared/text/record-sheet'
import { qrRuns } from '@/components/qr-code/qr-path'
import { useAction } from '@/hooks/use-action'
import { openFile } from '@/platform/open-file'
import { drawPaper, keepPicture } from '@/platform/paper'
import { toast } from '@/platform/toast'

type Drawn = { at: number; path: string | null }

/** One sheet as pictures, a page at a time, and as PDF. */
export function useSheet(sheet: SheetContent) {
  const pages = useMemo(() => layoutSheet(sheet, SHEET_TEXT), [sheet])
  const [at, setAt] = useState(0)
  const [drawn, setDrawn] = useState<Drawn>()
  const shown = drawn?.at === at ? drawn : undefined

  useEffect(() => {
    let isWanted = true
    const page = pages[at]
    if (page) void drawPaper(page, qrRuns).then((path) => isWanted && setDrawn({ at, path }))
    return () => {
      isWanted = false
    }
  }, [pages, at])

  const keep = async (path: string) => {
    const name = `${SHEET_TEXT.title}-${sheet._id}-${at + 1}.png`
    toast((await keepPicture(path, name)) === 'kept' ? '图片存好了' : '请长按图片，再点保存')
  }
  return {
    pages: pages.length,
    at,
    /** Undefined while it is drawn, null where it cannot be. */
    path: shown?.path,
    turn: setAt,
    keep: () => (shown?.path ? void keep(shown.path) : undefined),
    pdf: useSheetPdf(sheet._id),
  }
}

/** The PDF is made in the cloud, then opened. */
function useSheetPdf(number: string) {
  const { run, isBusy } = useAction('export.certificate')

  const take = async () => {
    const made = await run({ number })
    if (!made) return
    const isOpen = made.url !== '' && (await openFile(made.url, made.fileName))
    if (!isOpen) toast('PDF 没打开，请再试一次')
  }
  return { take: () => void take(), isBusy }
}
