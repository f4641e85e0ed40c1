import { View } from '@tarojs/components'
import { EXPERIENCE_AT_LEAST, EXPERIENCE_AT_MOST } from '@shared/domain/monthly/checks'
import { Card } from '@/components/card/card'
import { SectionHead } from '@/components/section-head/section-head'
import { TextArea } from '@/components/text-area/text-area'

type Props = { value: string; onWrite: ((words: string) => void) | null }

/** ③ 经验做法: the unit's own words. */
export const ExperienceCard = ({ value, onWrite }: Props) => {
  const isShort = value.trim().length < EXPERIENCE_AT_LEAST
  return (
    <Card edge={onWrite && isShort ? 'warn' : undefined}>
      <SectionHead
        isInCard
        title="三、经验做法"
        note={onWrite ? `${EXPERIENCE_AT_LEAST} 到 ${EXPERIENCE_AT_MOST} 字，写一件具体的事` : undefined}
      />
      {onWrite ? (
        <TextArea
          label="做了什么，怎么做的，群众怎么说"
          value={value}
          onChange={onWrite}
          atLeast={EXPERIENCE_AT_LEAST}
          maxLength={EXPERIENCE_AT_MOST}
        />
      ) : (
        <View className="t32">{value || '没有写'}</View>
      )}
    </Card>
  )
}
