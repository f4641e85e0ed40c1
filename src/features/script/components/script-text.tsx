import { View } from '@tarojs/components'
import type { ScriptVersionView } from '@shared/contract/script-api'
import { THEME_TEXT } from '@shared/text/terms'
import { aria } from '@/components/aria'
import { AxisTag } from '@/components/axis-tag/axis-tag'
import { Card } from '@/components/card/card'
import { cx } from '@/components/cx'
import { KeyValues } from '@/components/key-values/key-values'
import { SectionHead } from '@/components/section-head/section-head'
import { monthDay } from '@/components/when'
import { paragraphsOf } from '../paragraphs'
import { editionWords } from './script-row'
import s from './script-text.module.scss'

export type TypeSize = 'm' | 'l' | 'xl'
type Told = Omit<ScriptVersionView, '_id' | 'scriptId'>

/** 宣讲稿 as it is read out: large type, short paragraphs, and where it comes from. */
export const ScriptText = ({ script, size }: { script: Told; size: TypeSize }) => (
  <>
    <View className="stack g16">
      <View className="t44 b" {...aria({ role: 'heading', level: 1 })}>
        {script.title}
      </View>
      <View className="tags">
        <AxisTag>{THEME_TEXT[script.theme]}</AxisTag>
        <AxisTag>{`讲 ${script.minutes} 分钟`}</AxisTag>
        {script.edition !== 'original' && <AxisTag>{editionWords(script)}</AxisTag>}
      </View>
      <View className="ink2">{script.summary}</View>
    </View>
    <Card className={cx(s.text, s[size])}>
      {paragraphsOf(script.body).map(({ text, isHead }, at) => (
        <View key={at} className={cx(isHead && s.head)}>
          {text}
        </View>
      ))}
    </Card>
    <Card>
      <SectionHead title="这篇从哪里来" isInCard />
      <KeyValues facts={sourceOf(script)} />
    </Card>
  </>
)

const sourceOf = ({ author, reviewer, source, reviewedOn, version }: Told) => [
  { icon: 'edit' as const, title: author, note: '编写' },
  reviewer === ''
    ? { icon: 'clock' as const, title: '还没有审过', note: '审过才能给大家用' }
    : { icon: 'check' as const, title: reviewer, note: `审核，${monthDay(reviewedOn, '')}` },
  { icon: 'book' as const, title: source, note: version > 0 ? `出处，第 ${version} 版` : '出处' },
]
