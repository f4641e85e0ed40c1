import { View } from '@tarojs/components'
import type { AccountView } from '@shared/contract/account'
import type { PendingOffer } from '@shared/contract/pending-volunteer'
import { VOLUNTEER_TYPE_TEXT } from '@shared/text/terms'
import { AreaSheet } from '@/components/area-sheet/area-sheet'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Checkbox } from '@/components/checkbox/checkbox'
import { StreetField } from '@/components/street-field/street-field'
import { go } from '@/platform/navigate'
import { useAnswerOffer, type Answering } from '../use-answer-offer'

type Props = { offer: PendingOffer; me: AccountView; onAnswered: () => void }

/** XX 单位为您登记了…，是您本人吗: what was listed, what agreeing needs, and the two answers. */
export function OfferCard({ offer, me, onAnswered }: Props) {
  const answering = useAnswerOffer(offer, me, onAnswered)

  return (
    <Card edge="warm" isAsking>
      <View className="stack g24">
        <View className="t36 b">{`${offer.unitName}为您登记了，是您本人吗？`}</View>
        <View className="t28 ink2">{factsOf(offer)}</View>
        {answering.isNew && <ToRegister answering={answering} offer={offer} />}
        {answering.problem !== '' && <View className="t28 c-bad">{answering.problem}</View>}
        <Button kind="warm" isBlock isBusy={answering.isBusy} busyText="正在加入" onClick={answering.agree}>
          是我，同意加入
        </Button>
        <Button kind="line" isBlock onClick={answering.refuse}>
          不是我
        </Button>
      </View>
      <AreaSheet title="您在哪个街道" ladder={answering.ladder} />
    </Card>
  )
}

const factsOf = ({ name, teamName, types, skills }: PendingOffer) =>
  [
    `姓名 ${name}`,
    `加入 ${teamName}`,
    types.map((type) => VOLUNTEER_TYPE_TEXT[type]).join('、'),
    skills.length > 0 ? `专长 ${skills.join('、')}` : '',
  ]
    .filter((fact) => fact !== '')
    .join('，')

/** Whoever is not yet a volunteer becomes one by agreeing: street and consent are needed for that. */
const ToRegister = ({ answering, offer }: { answering: Answering; offer: PendingOffer }) => (
  <>
    <StreetField street={answering.street} error={undefined} onOpen={answering.ladder.open} />
    <Checkbox
      label="我看过隐私说明，同意按它存我的资料"
      value={answering.hasConsented}
      onChange={answering.setHasConsented}
    />
    {offer.birthDate !== null && (
      <Checkbox
        label={`也存下我的出生日期 ${offer.birthDate}`}
        note="敏感信息，可以不同意"
        value={answering.keepsBirthDate}
        onChange={answering.setKeepsBirthDate}
      />
    )}
    <View>
      <Button size="s" kind="line" icon="lock" onClick={() => void go('privacy', {})}>
        看隐私说明
      </Button>
    </View>
  </>
)
