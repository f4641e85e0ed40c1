import { View } from '@tarojs/components'
import type { TemplateKey } from '@shared/contract/notice'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { canAskToNotify } from '@/platform/subscribe'
import { useConsents } from '../use-consents'

const MOMENTS: Record<'activity' | 'order', { templates: readonly TemplateKey[]; note: string }> = {
  activity: {
    templates: ['activityReminder', 'activityChange'],
    note: '活动前一天，或者活动有变动，微信发一条给您。同意一次，各发一条。',
  },
  order: { templates: ['orderProgress'], note: '点单有了进展，微信发一条给您。同意一次，发一条。' },
}

/** 微信提醒: asked when it is worth something, just after signing up or ordering; the inbox has everything anyway. */
export const NotifyCard = ({ moment }: { moment: 'activity' | 'order' }) =>
  canAskToNotify ? <Asking moment={moment} /> : null

function Asking({ moment }: { moment: 'activity' | 'order' }) {
  const { templates, note } = MOMENTS[moment]
  const { wanted, ask, isBusy } = useConsents(templates)
  if (wanted.length === 0) return null

  return (
    <Card>
      <View className="stack g16">
        <View className="b">要在微信里提醒您吗？</View>
        <View className="t28 ink2">{note}</View>
        <Button kind="line" icon="bell" isBlock isBusy={isBusy} onClick={ask}>
          在微信里提醒我
        </Button>
      </View>
    </Card>
  )
}
