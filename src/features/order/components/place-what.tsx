import { useState } from 'react'
import { View } from '@tarojs/components'
import { TOPIC_TEXT } from '@shared/text/terms'
import { aria } from '@/components/aria'
import { Button } from '@/components/button/button'
import { Card, CardList } from '@/components/card/card'
import { Icon } from '@/components/icon/icon'
import { KeyValues } from '@/components/key-values/key-values'
import { useFrame } from '@/components/page/frame'
import { Row } from '@/components/row/row'
import { TextArea } from '@/components/text-area/text-area'
import type { WishForm } from '../use-wish-form'
import { NAMED_TOPICS, TopicTiles } from './topic-tiles'

/** 长辈版 shows the most asked for first; the rest is one tap away. */
const FIRST_FOR_ELDERLY = 6

/** Question one: what is it about. */
export function PlaceWhat({ draft, errors, change }: WishForm) {
  const { isElderly } = useFrame()
  const [isAll, setAll] = useState(NAMED_TOPICS.indexOf(draft.topic as never) >= FIRST_FOR_ELDERLY)
  const isFolded = isElderly && !isAll
  const hidden = NAMED_TOPICS.length - FIRST_FOR_ELDERLY
  const isOther = draft.topic === 'other'

  if (draft.offering) return <Chosen offering={draft.offering} draft={draft} errors={errors} change={change} />
  return (
    <>
      <TopicTiles
        topics={isFolded ? NAMED_TOPICS.slice(0, FIRST_FOR_ELDERLY) : NAMED_TOPICS}
        value={draft.topic}
        isChoice
        isElderly={isElderly}
        onPick={(topic) => change({ topic })}
      />
      {isFolded && (
        <Button kind="text" isBlock onClick={() => setAll(true)}>
          {`看另外 ${hidden} 样`}
          <Icon name="down" />
        </Button>
      )}
      <CardList>
        <Row
          icon="mic"
          title={TOPIC_TEXT.other.name}
          note={TOPIC_TEXT.other.hint}
          onClick={() => change({ topic: 'other' })}
          trailing={isOther ? <Icon name="check" className="c-brand" /> : undefined}
        />
      </CardList>
      {errors.topic && <Wrong text={errors.topic} />}
      {draft.topic && (
        <Card>
          <TextArea
            label={isOther ? '您想请人讲什么' : '还有什么想说的'}
            value={draft.need}
            onChange={(need) => change({ need })}
            placeholder={isOther ? '比如：院坝里的老人想学看体检单' : '比如：上个月有人接到假客服电话'}
            help={isOther ? '说一句话就行，也可以按键盘上的话筒直接说' : undefined}
            error={errors.need}
            isRequired={isOther}
            maxLength={200}
          />
        </Card>
      )}
    </>
  )
}

const Wrong = ({ text }: { text: string }) => (
  <View className="row c-bad" {...aria({ role: 'alert' })}>
    <Icon name="alert" size="s" />
    {text}
  </View>
)

/** What was chosen from the menu; another team may come where this one cannot. */
const Chosen = ({
  offering,
  draft,
  errors,
  change,
}: Pick<WishForm, 'draft' | 'errors' | 'change'> & { offering: NonNullable<WishForm['draft']['offering']> }) => (
  <>
    <Card>
      <KeyValues facts={[{ icon: 'book', title: offering.title, note: `${offering.teamName}的服务` }]} />
      <Button kind="text" isBlock onClick={() => change({ offering: null })}>
        换一样
      </Button>
    </Card>
    <Card>
      <TextArea
        label="还有什么想说的"
        value={draft.need}
        onChange={(need) => change({ need })}
        error={errors.need}
        isRequired={false}
        maxLength={200}
      />
    </Card>
  </>
)
