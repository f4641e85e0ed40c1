import { useState } from 'react'
import type { AccountView } from '@shared/contract/account'
import { api } from '@shared/contract/api'
import { useAction } from '@/hooks/use-action'
import { toast } from '@/platform/toast'

type Profile = { name: string; nickname: string; phone: string; subdistrictId: string | null; subdistrictName: string }

const PROBLEMS: Readonly<Record<string, string>> = {
  name: '名字要填，20 个字以内',
  nickname: '昵称最多 30 个字',
  phone: '手机号要 11 位，请检查',
}

/** 我的资料: name, phone and street; what did not change is not sent. */
export function useProfile(me: AccountView, onSaved: (after: AccountView) => void) {
  const [profile, setProfile] = useState<Profile>({ ...me, phone: me.phone ?? '' })
  const { run, isBusy } = useAction('account.update', {
    onDone: (after) => {
      toast('改好了')
      onSaved(after)
    },
  })
  const changes = changesOf(me, profile)
  const checked = api['account.update'].input.safeParse(changes)
  const wrong = checked.success ? [] : checked.error.issues.map(({ path }) => String(path[0]))

  return {
    profile,
    change: (part: Partial<Profile>) => setProfile({ ...profile, ...part }),
    problems: Object.fromEntries(wrong.map((field) => [field, PROBLEMS[field] ?? '请检查这一项'])),
    /** A number that is kept needs the consent first. */
    needsConsent: Boolean(changes.phone),
    canSave: Object.keys(changes).length > 0 && checked.success,
    save: () => void run(changes),
    isBusy,
  }
}

const changesOf = (me: AccountView, { name, nickname, phone, subdistrictId }: Profile) => ({
  ...(nickname === me.nickname ? {} : { nickname }),
  ...(name === me.name ? {} : { name }),
  ...(phone === (me.phone ?? '') ? {} : { phone: phone || null }),
  ...(subdistrictId === null || subdistrictId === me.subdistrictId ? {} : { subdistrictId }),
})
