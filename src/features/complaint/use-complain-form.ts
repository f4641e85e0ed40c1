import { api } from '@shared/contract/api'
import type { ComplaintKind, ComplaintSubject, ComplaintView } from '@shared/contract/complaint'
import { complaintFolder } from '@shared/domain/complaint/file'
import { useAction } from '@/hooks/use-action'
import { useCheckedForm, wordsFor } from '@/hooks/use-checked-form'
import { useFormKey } from '@/hooks/use-form-key'
import { usePictures } from '@/hooks/use-pictures'

export type ComplainForm = {
  about: ComplaintSubject
  kind: ComplaintKind | undefined
  text: string
  wish: string
  isAnonymous: boolean
}

const PROBLEMS = {
  about: '请写明投诉的是谁或哪件事',
  kind: '请选一样最接近的',
  text: '请写经过，至少 10 个字',
  wish: '最多 200 个字',
}
const PICTURES = 3

/** 投诉: what happened, what is wished for, and whether the other side may know who says it. */
export function useComplainForm(about: ComplaintSubject, onFiled: (filed: ComplaintView) => void, myId?: string) {
  const key = useFormKey()
  const empty: ComplainForm = { about, kind: undefined, text: '', wish: '', isAnonymous: true }
  const { form, change, problems, check } = useCheckedForm(empty, problemsOf)
  const pictures = usePictures(myId === undefined ? undefined : complaintFolder(myId), PICTURES)
  const { run, isBusy } = useAction('complaint.file', { onDone: onFiled })

  const submit = () => {
    const { kind, ...rest } = form
    if (check() && kind) void run({ ...rest, kind, key, fileIds: pictures.fileIds })
  }
  return { form, change, problems, pictures, submit, isBusy }
}
export type ComplainFormState = ReturnType<typeof useComplainForm>

const SOME_KEY = 'formkey0000'

function problemsOf(form: ComplainForm) {
  const found = wordsFor(api['complaint.file'].input, { ...form, key: SOME_KEY }, PROBLEMS)
  const isNamed = form.about.id !== null || form.about.name.trim() !== ''
  return isNamed ? found : { ...found, about: PROBLEMS.about }
}
