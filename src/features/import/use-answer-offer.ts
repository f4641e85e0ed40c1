import { useState } from 'react'
import { PRIVACY_VERSION, type AccountView } from '@shared/contract/account'
import type { PendingOffer } from '@shared/contract/pending-volunteer'
import { ERROR_TEXT } from '@shared/text/errors'
import { useAction } from '@/hooks/use-action'
import { useAreaLadder } from '@/hooks/use-area-ladder'
import { confirm } from '@/platform/dialog'
import { go } from '@/platform/navigate'
import { toast } from '@/platform/toast'

/** 同意 or 不是我, and what agreeing needs from who is not yet a volunteer. */
export function useAnswerOffer(offer: PendingOffer, me: AccountView, onAnswered: () => void) {
  const [problem, setProblem] = useState('')
  const needs = useNeeds(me)
  const agreeing = useAction('pending.agree', {
    onDone: ({ teamName }) => {
      toast(`您已加入${teamName}`)
      onAnswered()
    },
    onRefused: (code) => {
      setProblem(ERROR_TEXT[code])
      // A guardian is named on the page of the registration.
      if (code === 'GUARDIAN_MISSING') void go('register', {})
      return true
    },
  })
  const refusing = useAction('pending.refuse', { onDone: onAnswered })

  const agree = () => {
    setProblem(needs.missing)
    if (needs.missing === '')
      void agreeing.run({ pendingId: offer._id, consentVersion: PRIVACY_VERSION, ...needs.given })
  }
  const refuse = async () => {
    const note = '登记会删掉，这家单位不能再用您的手机号登记。'
    const isSure = await confirm({ title: '这不是您？', note, yes: '不是我' })
    if (isSure) await refusing.run({ pendingId: offer._id })
  }
  return { ...needs, problem, isBusy: agreeing.isBusy || refusing.isBusy, agree, refuse: () => void refuse() }
}
export type Answering = ReturnType<typeof useAnswerOffer>

/** Street and consent, where the person has not registered yet. */
function useNeeds(me: AccountView) {
  const isNew = me.registration === null
  const known = me.subdistrictId ? { _id: me.subdistrictId, name: me.subdistrictName } : null
  const [street, setStreet] = useState<{ _id: string; name: string } | null>(known)
  const [hasConsented, setHasConsented] = useState(false)
  const [keepsBirthDate, setKeepsBirthDate] = useState(false)
  const ladder = useAreaLadder({ to: 'subdistrict', onPicked: setStreet })
  const given = { keepsBirthDate, ...(isNew && street ? { subdistrictId: street._id } : {}) }
  const missing = isNew ? whatIsMissing(street, hasConsented) : ''

  return { isNew, street, ladder, hasConsented, setHasConsented, keepsBirthDate, setKeepsBirthDate, given, missing }
}

function whatIsMissing(street: unknown, hasConsented: boolean): string {
  if (!street) return '请先选您在哪个街道'
  return hasConsented ? '' : '请先看过隐私说明并同意'
}
