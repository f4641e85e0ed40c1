import { useState } from 'react'
import { slidesFolder } from '@shared/domain/script/write'
import { ERROR_TEXT } from '@shared/text/errors'
import { newKey } from '@/hooks/use-form-key'
import { chooseFile, type ChosenFile } from '@/platform/choose-file'
import { toast } from '@/platform/toast'
import { uploadFile } from '@/platform/upload'

type Chosen = { fileId: string; fileName: string }

const LONGEST_NAME = 80

/** 课件: chosen on the phone or the desktop, and sent to the author's own folder. */
export function useSlides(personId: string, onChosen: (slides: Chosen) => void) {
  const [percent, setPercent] = useState<number | null>(null)

  async function send({ localPath, fileName }: ChosenFile) {
    setPercent(0)
    const cloudPath = `${slidesFolder(personId)}${newKey()}.pdf`
    const sent = await uploadFile({ localPath, cloudPath, onProgress: setPercent })
    setPercent(null)
    if (!sent.ok) return toast(ERROR_TEXT[sent.code])
    onChosen({ fileId: sent.value, fileName: fileName.slice(-LONGEST_NAME) })
  }
  const choose = async () => {
    const file = await chooseFile('pdf')
    if (file) await send(file)
  }
  return { isSending: percent !== null, busyText: `已传 ${percent ?? 0}%`, choose: () => void choose() }
}
