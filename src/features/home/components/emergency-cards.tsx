import { View } from '@tarojs/components'
import type { HomeView } from '@shared/contract/home'
import { Banner } from '@/components/banner/banner'
import { Icon } from '@/components/icon/icon'
import { Pressable } from '@/components/pressable/pressable'
import { go } from '@/platform/navigate'

/** 正在应急 where this person lives or works: above everything else, one tap from what to do. */
export const EmergencyCards = ({ emergencies }: Pick<HomeView, 'emergencies'>) => (
  <>
    {emergencies.map(({ _id, title, words, unitName }) => (
      <Pressable key={_id} role="link" onClick={() => void go('emergency', { emergencyId: _id })}>
        <Banner tone="bad" icon="alert" title={title} trailing={<Icon name="right" size="s" />}>
          <View>{firstSentence(words)}</View>
          <View className="ink2">{`${unitName}发布，点开看该怎么做`}</View>
        </Banner>
      </Pressable>
    ))}
  </>
)

const firstSentence = (words: string) => words.replace(/([。！？\n])[^]*$/, '$1').trim()
