import { View } from '@tarojs/components'
import { TOPIC_TEXT } from '@shared/text/terms'
import { aria } from '@/components/aria'
import { CardList } from '@/components/card/card'
import { useFrame } from '@/components/page/frame'
import { Row } from '@/components/row/row'
import { go } from '@/platform/navigate'
import { NAMED_TOPICS, TopicTiles } from './topic-tiles'

/** 我要点单: the topics, each one tap from the form. */
export function OrderMenu() {
  const { isElderly } = useFrame()

  return (
    <>
      <View className="stack g8">
        <View className="t44 b" {...aria({ role: 'heading', level: 1 })}>
          想听什么，点一样
        </View>
        <View className="t28 ink2">答三个问题就好，不收钱，有队伍上门来讲</View>
      </View>
      <TopicTiles topics={NAMED_TOPICS} isElderly={isElderly} onPick={(topic) => void go('orderPlace', { topic })} />
      <CardList>
        <Row
          icon="book"
          title="看看各队的服务菜单"
          note="做什么、讲给谁、要什么，看好了再点"
          onClick={() => void go('offeringMenu', {})}
        />
        <Row
          icon="mic"
          title={TOPIC_TEXT.other.name}
          note={TOPIC_TEXT.other.hint}
          onClick={() => void go('orderPlace', { topic: 'other' })}
        />
      </CardList>
    </>
  )
}
