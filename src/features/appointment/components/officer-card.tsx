import { View } from '@tarojs/components'
import type { UnitRole } from '@shared/contract/account'
import type { Officer } from '@shared/contract/appointment'
import { UNIT_ROLE_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'

type Props = { officer: Officer; onRemove: (role: UnitRole) => void }

/** Somebody and the roles they hold in a unit, each with the way to take it back. */
export const OfficerCard = ({ officer: { name, roles, isMe }, onRemove }: Props) => (
  <Card>
    <View className="stack g16">
      <View className="t32 b">{isMe ? `${nameOf(name)}（您自己）` : nameOf(name)}</View>
      {roles.map((role) => (
        <View key={role} className="row between">
          <View className="t28">{UNIT_ROLE_TEXT[role]}</View>
          <Button
            kind="quiet"
            size="s"
            label={`免去${nameOf(name)}的${UNIT_ROLE_TEXT[role]}`}
            onClick={() => onRemove(role)}
          >
            免职
          </Button>
        </View>
      ))}
    </View>
  </Card>
)

/** Who has opened the mini-program and never said a name. */
export const nameOf = (name: string) => name || '没填姓名的人'
