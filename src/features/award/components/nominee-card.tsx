import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Nominee } from '@shared/contract/nomination'
import { Button, ButtonPair } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Tag } from '@/components/tag/tag'
import { WordsSheet } from '@/components/words-sheet/words-sheet'
import { useAction } from '@/hooks/use-action'
import { go } from '@/platform/navigate'
import { toast } from '@/platform/toast'
import { didWords } from '../award-words'

type Props = { nominee: Nominee; unitId: string; year: number; onChanged: () => void }

/** One who meets the criteria: what they did, the records behind it, and whether the unit names them. */
export function NomineeCard({ nominee, unitId, year, onChanged }: Props) {
  const { id, kind, teamName } = nominee
  const [words, setWords] = useState(nominee.words)
  const [isOpen, setOpen] = useState(false)
  const name = nominee.name || '已注销'
  const { run, isBusy } = useAction('nomination.choose', {
    onDone: (chosen) => {
      setWords(chosen.words)
      setOpen(false)
      toast(chosen.words === null ? '撤回了' : `推荐了${name}`)
      onChanged()
    },
  })
  const which = { unitId, year, kind, id }

  return (
    <Card>
      <View className="stack g16">
        <View className="row between top">
          <View className="t36 b grow">{name}</View>
          {words !== null && <Tag state="approved">已推荐</Tag>}
        </View>
        <View className="ink2">{[teamName, didWords(nominee)].filter(Boolean).join('，')}</View>
        {words !== null && <View>{words}</View>}
        <ButtonPair>
          <Button kind="quiet" onClick={() => void go('nominee', { ...which, year: String(year), name })}>
            看依据
          </Button>
          {words === null ? (
            <Button kind="line" onClick={() => setOpen(true)}>
              推荐
            </Button>
          ) : (
            <Button kind="quiet" isBusy={isBusy} onClick={() => void run({ ...which, words: null })}>
              撤回推荐
            </Button>
          )}
        </ButtonPair>
      </View>
      <WordsSheet
        isOpen={isOpen}
        title={`为什么推荐${name}？`}
        label="事迹"
        placeholder="例如：全年进村讲农技 18 场，带出 6 名土专家"
        yes="推荐"
        atLeast={4}
        maxLength={300}
        isBusy={isBusy}
        onSay={(said) => void run({ ...which, words: said })}
        onClose={() => setOpen(false)}
      />
    </Card>
  )
}
