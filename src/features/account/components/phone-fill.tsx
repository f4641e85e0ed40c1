import { View } from '@tarojs/components'
import type { AccountView } from '@shared/contract/account'
import { Button } from '@/components/button/button'
import { PhoneButton } from '@/components/phone-button/phone-button'
import { useAction } from '@/hooks/use-action'
import { toast } from '@/platform/toast'
import type { useConsent } from '../use-consent'

type Props = { me: AccountView; consent: ReturnType<typeof useConsent>; onFilled: (after: AccountView) => void }

/** 手机号 by WeChat's button, after the consent; in the browser only what is known of the number is said. */
export function PhoneFill({ me, consent, onFilled }: Props) {
  const { run, isBusy } = useAction('account.phone', {
    onDone: (after) => {
      toast('手机号填好了')
      onFilled(after)
    },
  })

  return (
    <View className="stack g16">
      {me.phone !== null && (
        <View className="t28 ink2">{me.isPhoneVerified ? '手机号已由微信核实。' : '手机号是自己填的，还没核实。'}</View>
      )}
      {process.env.TARO_ENV === 'weapp' &&
        (consent.has ? (
          <PhoneButton isBusy={isBusy} onCode={(code) => void run({ code })}>
            用微信手机号
          </PhoneButton>
        ) : (
          <Button kind="line" isBlock icon="mobile" onClick={() => consent.before('手机号', () => undefined)}>
            用微信手机号
          </Button>
        ))}
    </View>
  )
}
