import { AwardContent, type AwardLevel } from '@shared/contract/award'
import { FileId } from '@shared/contract/fields'
import { certificateFolder } from '@shared/domain/credential/qualification'
import { chinaDay } from '@shared/domain/time/china-time'
import { useCheckedForm, wordsFor } from '@/hooks/use-checked-form'
import { useFormKey } from '@/hooks/use-form-key'
import { usePictures } from '@/hooks/use-pictures'
import { now } from '@/platform/clock'

export type AwardForm = { name: string; day: string; grantedBy: string; level: AwardLevel | undefined }
type Sent = AwardContent & { fileId: string; key: string }

const PROBLEMS = {
  name: '请写表彰的名称，2 到 60 个字',
  day: '请选哪天授予的',
  grantedBy: '请照证书写授予单位，2 到 60 个字',
  level: '请选是哪一级',
  fileId: '请拍一张证书或文件的照片',
}
const EMPTY: AwardForm = { name: '', day: '', grantedBy: '', level: undefined }
const WithProof = AwardContent.extend({ fileId: FileId })

/** What an award lacks, each in the words of its field. */
export function awardProblems(form: AwardForm): Record<string, string> {
  const found = wordsFor(AwardContent, form, PROBLEMS)
  return form.day > chinaDay(now()) ? { ...found, day: '这一天还没到' } : found
}

/** 表彰 as the certificate says it, and a picture of it in the folder of who enters it. */
export function useAwardForm(myId: string, send: (award: Sent) => void) {
  const key = useFormKey()
  const pictures = usePictures(certificateFolder(myId), 1)
  const [fileId] = pictures.fileIds
  const { form, change, problems, check } = useCheckedForm(EMPTY, (form) => ({
    ...awardProblems(form),
    ...(fileId ? {} : { fileId: PROBLEMS.fileId }),
  }))

  const submit = () => {
    const award = WithProof.safeParse({ ...form, fileId })
    if (check() && award.success) send({ ...award.data, key })
  }
  return { form, change, problems, pictures, submit }
}
export type AwardFormState = ReturnType<typeof useAwardForm>
