import { api } from '@shared/contract/api'
import type { AccountView } from '@shared/contract/account'
import type { QualificationKind } from '@shared/contract/credential'
import { certificateFolder } from '@shared/domain/credential/qualification'
import { chinaDay } from '@shared/domain/time/china-time'
import { useAction } from '@/hooks/use-action'
import { useCheckedForm, wordsFor } from '@/hooks/use-checked-form'
import { useFormKey } from '@/hooks/use-form-key'
import { usePictures } from '@/hooks/use-pictures'
import { now } from '@/platform/clock'

type QualificationForm = {
  unitId: string | undefined
  kind: QualificationKind | undefined
  name: string
  number: string
  isForLife: boolean
  until: string
}

const PROBLEMS = {
  kind: '请选是哪种资格',
  name: '请写证书名称，2 到 40 个字',
  number: '请照证书填证号，4 到 40 位',
  until: '请选有效期到哪天',
  fileId: '请拍一张证书照片',
}
const SOME_KEY = 'formkey0000'

/** 申报资格: what the certificate says, and a picture of it. */
export function useQualificationForm(me: AccountView, onDone: () => void) {
  const key = useFormKey()
  const pictures = usePictures(certificateFolder(me._id), 1)
  const [fileId] = pictures.fileIds
  const empty: QualificationForm = {
    unitId: me.memberships[0]?.unitId,
    kind: undefined,
    name: '',
    number: '',
    isForLife: false,
    until: '',
  }
  const inputOf = ({ isForLife, until, ...rest }: QualificationForm) => ({
    ...rest,
    until: isForLife ? null : until,
    fileId,
  })
  const { form, change, problems, check } = useCheckedForm(empty, (form) => problemsOf(inputOf(form)))
  const { run, isBusy } = useAction('qualification.submit', { onDone })

  const submit = () => {
    const { kind, fileId, ...rest } = inputOf(form)
    if (check() && kind && fileId) void run({ ...rest, kind, fileId, key })
  }
  return { form, change, problems, pictures, submit, isBusy }
}
export type QualificationFormState = ReturnType<typeof useQualificationForm>

function problemsOf(input: { until: string | null }) {
  const found: Record<string, string> = wordsFor(
    api['qualification.submit'].input,
    { ...input, key: SOME_KEY },
    PROBLEMS,
  )
  const isOver = input.until !== null && input.until !== '' && input.until < chinaDay(now())
  return isOver ? { ...found, until: '已经过期了，请上传有效的证书' } : found
}
