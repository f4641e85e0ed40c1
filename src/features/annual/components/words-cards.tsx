import { View } from '@tarojs/components'
import { AnnualWords } from '@shared/contract/annual'
import { ANNUAL_WORDS_TEXT } from '@shared/text/annual'
import { Card } from '@/components/card/card'
import { SectionHead } from '@/components/section-head/section-head'
import { TextArea } from '@/components/text-area/text-area'

type Key = keyof AnnualWords
type Props = { words: AnnualWords; onWrite: ((key: Key, said: string) => void) | null }

const KEYS = Object.keys(ANNUAL_WORDS_TEXT) as Key[]

/** What the records cannot say, in the unit's or team's own words. */
export const WordsCards = ({ words, onWrite }: Props) => (
  <>
    {KEYS.map((key) => (
      <Card key={key}>
        <SectionHead isInCard title={ANNUAL_WORDS_TEXT[key].title} />
        {onWrite ? (
          <TextArea
            label={ANNUAL_WORDS_TEXT[key].hint}
            value={words[key]}
            onChange={(said) => onWrite(key, said)}
            maxLength={AnnualWords.shape[key].maxLength ?? 0}
          />
        ) : (
          <View className="t32">{words[key] || '没有写'}</View>
        )}
      </Card>
    ))}
  </>
)
