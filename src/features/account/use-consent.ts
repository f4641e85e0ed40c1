import { useState } from 'react'
import { PRIVACY_VERSION, type AccountView } from '@shared/contract/account'
import { useAction } from '@/hooks/use-action'

type Wish = { why: string; then: () => void }

/** 同意隐私说明: asks once per version, then goes on with what was wanted. */
export function useConsent(me: AccountView, onAgreed: (after: AccountView) => void) {
  const [wish, setWish] = useState<Wish | null>(null)
  const { run, isBusy } = useAction('account.agree')
  const has = me.consent?.version === PRIVACY_VERSION

  const agree = async () => {
    const after = await run({ version: PRIVACY_VERSION })
    if (!after) return
    onAgreed(after)
    setWish(null)
    wish?.then()
  }
  return {
    has,
    isOpen: wish !== null,
    why: wish?.why ?? '',
    isBusy,
    /** Does it at once where the consent is there. */
    before: (why: string, then: () => void) => (has ? then() : setWish({ why, then })),
    agree: () => void agree(),
    refuse: () => setWish(null),
  }
}
