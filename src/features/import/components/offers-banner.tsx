import { View } from '@tarojs/components'
import type { AccountView } from '@shared/contract/account'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { useQuery } from '@/hooks/use-query'
import { go } from '@/platform/navigate'

/** 有单位为您登记了: only a phone that WeChat vouches for is asked about. */
export function OffersBanner({ me }: { me: Pick<AccountView, 'isPhoneVerified'> }) {
  const offers = useQuery('pending.mine', me.isPhoneVerified ? {} : null)
  const [first] = offers.value?.items ?? []
  if (!first) return null

  return (
    <Card edge="warm" isAsking>
      <View className="stack g24">
        <View className="b">{`${first.unitName}为您登记了志愿者，是您本人吗？`}</View>
        <Button kind="warm" isBlock onClick={() => void go('offers', {})}>
          去看一看
        </Button>
      </View>
    </Card>
  )
}
