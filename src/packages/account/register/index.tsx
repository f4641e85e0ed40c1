import { View } from '@tarojs/components'
import type { AccountView } from '@shared/contract/account'
import { Button } from '@/components/button/button'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { ConsentField, PersonFields, SkillFields } from '@/features/volunteer/components/register-fields'
import { useRegister } from '@/features/volunteer/use-register'
import { useQuery } from '@/hooks/use-query'
import { back } from '@/platform/navigate'
import { toast } from '@/platform/toast'

/** 登记成为志愿者: one screen, what is known is filled in. */
export default function RegisterPage() {
  const me = useQuery('account.me', {})
  if (me.value) return <Register me={me.value} />

  return (
    <Page>
      <Loaded query={me} saying="正在打开">
        {() => null}
      </Loaded>
    </Page>
  )
}

function Register({ me }: { me: AccountView }) {
  const register = useRegister(me, () => {
    toast('登记好了，谢谢您')
    void back()
  })
  const count = Object.keys(register.problems).length

  return (
    <Page
      foot={
        <FootBar why={count > 0 ? `还有 ${count} 处要改，已标在上面` : undefined}>
          <Button size="l" isBlock isBusy={register.isBusy} busyText="正在登记" onClick={register.submit}>
            {me.registration ? '更新登记' : '登记'}
          </Button>
        </FootBar>
      }
    >
      <View className="t28 ink2">登记一次，以后报名不用再填。</View>
      <PersonFields register={register} />
      <SkillFields register={register} />
      <ConsentField register={register} />
    </Page>
  )
}
