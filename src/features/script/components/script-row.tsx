import { View } from '@tarojs/components'
import type { TalkScriptEntry } from '@shared/contract/script-api'
import { EDITION_TEXT } from '@shared/text/script'
import { THEME_TEXT } from '@shared/text/terms'
import { Row } from '@/components/row/row'
import { go } from '@/platform/navigate'

/** One script in the list: what it is about and how long it takes to say. */
export const ScriptRow = ({ script, hasTheme }: { script: TalkScriptEntry; hasTheme: boolean }) => (
  <Row
    icon="book"
    title={script.title}
    note={script.summary}
    isTop
    onClick={() => void go('scriptDetail', { scriptId: script._id })}
  >
    <View className="t28 ink3">
      {[`讲 ${script.minutes} 分钟`, hasTheme && THEME_TEXT[script.theme], editionWords(script)]
        .filter(Boolean)
        .join('，')}
    </View>
  </Row>
)

/** 本地版（荣昌）; an original says nothing. */
export const editionWords = ({ edition, place }: Pick<TalkScriptEntry, 'edition' | 'place'>): string =>
  edition === 'original' ? '' : `${EDITION_TEXT[edition]}（${place}）`
