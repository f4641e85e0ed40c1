import { View } from '@tarojs/components'
import type { TalkScriptView } from '@shared/contract/script-api'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { may } from '@shared/domain/permission/permissions'
import { Banner } from '@/components/banner/banner'
import { Button } from '@/components/button/button'
import { useQuery } from '@/hooks/use-query'
import { go } from '@/platform/navigate'

/** 谁来审: to an author whose draft waits. Nobody reviews what they wrote, so somebody else has to, and is named or found. */
export function OwnReview({ script: { unitId, unitName } }: { script: TalkScriptView }) {
  const me = useQuery('account.me', {})
  if (!me.value) return null
  const unit = unitName || '市科协'
  if (!may('script.review', me.value, { unitId }))
    return <View className="t28 ink2">{`等${unit}的管理员来审，审好了会发消息给您。`}</View>
  return <OtherReviewers unitId={unitId} unit={unit} />
}

/** For an administrator who is the author: the others, or the way to one. */
function OtherReviewers({ unitId, unit }: { unitId: string; unit: string }) {
  const { value } = useQuery('appointment.list', { unitId })
  if (!value) return null
  const others = value.items.filter(({ roles, isMe }) => !isMe && roles.includes('admin'))
  const names = others.map(({ name }) => name).join('、')
  if (names) {
    return (
      <Banner title="自己写的稿子，请别人来审">{`${names}也是${unit}的管理员，可以审，已经发消息给他们了。`}</Banner>
    )
  }
  return (
    <Banner tone="warn" title="还差一位审稿人">
      <View className="stack g16">
        <View>
          {`自己写的稿子不能自己审，${unit}现在只有您一位管理员。请任命第二位管理员：请对方先登录一次小程序，再用手机号任命，他就能审这一篇。`}
        </View>
        {unitId !== CITY_UNIT_ID && <View>也可以请市科协的管理员来审。</View>}
        <Button kind="line" isBlock icon="users" onClick={() => void go('unitRoles', { unitId })}>
          去任命一位管理员
        </Button>
      </View>
    </Banner>
  )
}
