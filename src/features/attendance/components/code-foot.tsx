import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { cx } from '@/components/cx'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Icon } from '@/components/icon/icon'
import type { IconName } from '@/components/icon/icon-names'
import { Pressable } from '@/components/pressable/pressable'
import { Sheet } from '@/components/sheet/sheet'
import { go } from '@/platform/navigate'
import s from './code-foot.module.scss'

/** Who has come, and what to do for somebody whose phone is dead. */
export function CodeFoot({ activityId }: { activityId: string }) {
  const [isOpen, setIsOpen] = useState(false)
  const openBoard = () => void go('activityBoard', { activityId })

  return (
    <FootBar tone="night" note="签到、签退都用它，没有网也能出数字">
      <Ghost icon="users" onClick={openBoard}>
        看名单
      </Ghost>
      <Ghost icon="edit" onClick={() => setIsOpen(true)}>
        有人手机没电
      </Ghost>
      <Sheet isOpen={isOpen} title="有人手机没电" onClose={() => setIsOpen(false)}>
        <View className="stack g24">
          <View>
            先请他照常参加。活动结束后，您在“出勤”里替他补签：写上时间和原因，记 C 级，单独统计，由队外一位管理员核实。
          </View>
          <Button isBlock onClick={openBoard}>
            看名单
          </Button>
        </View>
      </Sheet>
    </FootBar>
  )
}

const Ghost = ({ icon, children, onClick }: { icon: IconName; children: string; onClick: () => void }) => (
  <Pressable className={cx(s.ghost)} pressedClass={cx(s.pressed)} onClick={onClick}>
    <Icon name={icon} />
    {children}
  </Pressable>
)
