import { View } from '@tarojs/components'
import type { ResourceFacts } from '@shared/contract/resource'
import { RESOURCE_KIND_TEXT, WEEKDAY_TEXT } from '@shared/text/ground'
import { AxisTag } from '@/components/axis-tag/axis-tag'
import { Card } from '@/components/card/card'
import { KeyValues } from '@/components/key-values/key-values'

const EVERY_DAY = 7

const openWords = (weekdays: readonly number[]) =>
  weekdays.length === EVERY_DAY ? '每天开放' : `${weekdays.map((day) => WEEKDAY_TEXT[day]).join('、')}开放`

/** 资源: what it is, whose, where, and how often it was out this year. */
export const ResourceCard = ({ resource }: { resource: ResourceFacts }) => (
  <Card>
    <View className="stack g24">
      <View className="t44 b">{resource.name}</View>
      <View className="tags">
        <AxisTag>{RESOURCE_KIND_TEXT[resource.kind]}</AxisTag>
        {resource.validTo !== null && <AxisTag>不再外借</AxisTag>}
      </View>
      {resource.note && <View className="t32">{resource.note}</View>}
      <KeyValues
        facts={[
          { icon: 'building', title: resource.unitName, note: '由谁管' },
          { icon: 'pin', title: resource.address || resource.subdistrictName, note: '平时在哪里' },
          { icon: 'calendar', title: openWords(resource.weekdays), note: '可以约的日子' },
          { icon: 'clock', title: `${resource.runningDays} 天`, note: '今年已运行' },
        ]}
      />
    </View>
  </Card>
)
