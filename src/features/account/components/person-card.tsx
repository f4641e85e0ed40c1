import { View } from '@tarojs/components'
import type { AccountView } from '@shared/contract/account'
import { UNIT_ROLE_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { cx } from '@/components/cx'
import { Icon } from '@/components/icon/icon'
import { Pressable } from '@/components/pressable/pressable'
import { go } from '@/platform/navigate'
import { Face } from './face'
import s from './person-card.module.scss'

function roleWord({ registration, appointments: [first] }: AccountView) {
  if (registration) return '科技志愿者'
  return first ? UNIT_ROLE_TEXT[first.role] : '居民'
}

/** Who I am; a visitor is asked, never pressed. */
export const PersonCard = ({ me }: { me: AccountView }) => (
  <Card>
    <Pressable className={cx(s.person)} label="我的资料" onClick={() => void go('profile', {})}>
      <Face me={me} />
      <View className="grow">
        <View className="t36 b">{me.name || '还没填名字'}</View>
        <View className="t28 ink2">{[me.subdistrictName, roleWord(me)].filter(Boolean).join('，')}</View>
      </View>
      <Icon name="right" size="s" className="ink3" />
    </Pressable>
    {!me.registration && (
      <View className="mt24">
        <Button
          kind={me.appointments.length > 0 ? 'line' : 'primary'}
          isBlock
          icon="hand"
          onClick={() => void go('register', {})}
        >
          登记成为志愿者
        </Button>
      </View>
    )}
  </Card>
)
