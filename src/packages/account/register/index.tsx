import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AccountView } from '@shared/contract/account'
import type { PersonalView } from '@shared/contract/my-data'
import { Button } from '@/components/button/button'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { ConsentSheet } from '@/features/account/components/consent-sheet'
import { PhoneFill } from '@/features/account/components/phone-fill'
import { useConsent } from '@/features/account/use-consent'
import { AgeFields } from '@/features/volunteer/components/age-fields'
import { DocumentFields, MoreFields } from '@/features/volunteer/components/detail-fields'
import { ConsentField, PersonFields, SkillFields } from '@/features/volunteer/components/register-fields'
import { useRegister } from '@/features/volunteer/use-register'
import { whyNot } from '@/hooks/use-checked-form'
import { useQuery } from '@/hooks/use-query'
import { back } from '@/platform/navigate'
import { toast } from '@/platform/toast'

/** 登记成为志愿者: one screen, what is known is filled in; what may stay empty is folded away. */
export default function RegisterPage() {
  const me = useQuery('account.me', {})
  const known = useQuery('account.personal', {})
  if (me.value && known.value) return <Register me={me.value} known={known.value} onChanged={me.setValue} />

  return (
    <Page>
      <Loaded query={me} saying="正在打开">
        {() => (
          <Loaded query={known} saying="正在打开">
            {() => null}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}

type Props = { me: AccountView; known: PersonalView; onChanged: (after: AccountView) => void }

function Register({ me, known, onChanged }: Props) {
  const register = useRegister(me, known, () => {
    toast('登记好了，谢谢您')
    void back()
  })
  const consent = useConsent(me, (after) => {
    onChanged(after)
    register.change({ hasConsented: true })
  })
  const takePhone = (after: AccountView) => {
    onChanged(after)
    register.change({ phone: after.phone ?? '' })
  }

  return (
    <Page
      foot={
        <FootBar why={whyNot(register.problems)}>
          <Button size="l" isBlock isBusy={register.isBusy} busyText="正在登记" onClick={register.submit}>
            {me.registration ? '更新登记' : '登记'}
          </Button>
        </FootBar>
      }
    >
      <View className="t28 ink2">登记一次，以后报名不用再填。</View>
      <PersonFields register={register} />
      <PhoneFill me={me} consent={consent} onFilled={takePhone} />
      <SkillFields register={register} />
      <AgeFields {...register.details} problems={register.problems} />
      <More register={register} known={known} />
      <ConsentField register={register} />
      <ConsentSheet consent={consent} />
    </Page>
  )
}

function More({ register, known }: { register: ReturnType<typeof useRegister>; known: PersonalView }) {
  const [isOpen, setIsOpen] = useState(false)
  const fields = { ...register.details, problems: register.problems, known }
  if (!isOpen) {
    return (
      <Button kind="line" isBlock icon="down" onClick={() => setIsOpen(true)}>
        再填一些（可以不填）
      </Button>
    )
  }
  return (
    <>
      <MoreFields {...fields} />
      <DocumentFields {...fields} />
    </>
  )
}
