import { View } from '@tarojs/components'
import { PRIVACY_VERSION } from '@shared/contract/account'
import { Button, ButtonPair } from '@/components/button/button'
import { Sheet } from '@/components/sheet/sheet'
import { go } from '@/platform/navigate'
import type { useConsent } from '../use-consent'

/** Asked just before the first thing that needs it; who says no loses nothing but that thing. */
export const ConsentSheet = ({ consent }: { consent: ReturnType<typeof useConsent> }) => (
  <Sheet isOpen={consent.isOpen} title="先看一下隐私说明" onClose={consent.refuse}>
    <View className="stack g24">
      <View>{`${consent.why}按隐私说明第 ${PRIVACY_VERSION} 版保存，随时能看、能改、能删。`}</View>
      <View className="t28 ink2">不同意也没关系：看活动、点单照样用。</View>
      <Button kind="line" isBlock icon="lock" onClick={() => void go('privacy', {})}>
        看隐私说明
      </Button>
      <ButtonPair>
        <Button kind="quiet" isBlock onClick={consent.refuse}>
          不同意
        </Button>
        <Button isBlock isBusy={consent.isBusy} busyText="正在记下" onClick={consent.agree}>
          同意
        </Button>
      </ButtonPair>
    </View>
  </Sheet>
)
