import { useState } from 'react'
import { View } from '@tarojs/components'
import type { TalkScriptView } from '@shared/contract/script-api'
import { Banner } from '@/components/banner/banner'
import { Button } from '@/components/button/button'
import { ReasonSheet } from '@/components/reason-sheet/reason-sheet'
import { useAction } from '@/hooks/use-action'
import { go } from '@/platform/navigate'

type Props = { script: TalkScriptView; onDone: () => void }

const USUAL = ['内容过时', '说法有误', '换了新的一篇']

/** What may be done with a script: its next version, a local one, taking it down. */
export function ScriptMoves({ script: { _id: scriptId, moves, version, draft, othersDraft }, onDone }: Props) {
  const [isWithdrawing, setWithdrawing] = useState(false)
  const { run, isBusy } = useAction('script.withdraw', { onDone })
  const withdraw = (reason: string) => {
    setWithdrawing(false)
    void run({ scriptId, reason })
  }

  return (
    <View className="stack g16">
      {othersDraft && (
        <Banner title={`${othersDraft.author}已经写了第 ${version + 1} 版`}>
          {othersDraft.isReturned
            ? '退回去了，正在改。您再写一版交上去，会顶掉那一稿，请先跟作者说一声。'
            : '正在等审，审完您再接着写。等不及，可以先改成本地版，不会互相顶掉。'}
        </Banner>
      )}
      {moves.includes('write') && (
        <Button kind="line" isBlock icon="edit" onClick={() => void go('scriptEdit', { scriptId })}>
          {draft ? '改送审稿' : `写第 ${version + 1} 版`}
        </Button>
      )}
      {moves.includes('derive') && (
        <Button kind="line" isBlock icon="copy" onClick={() => void go('scriptEdit', { derivedFromId: scriptId })}>
          改成本地版或方言版
        </Button>
      )}
      {moves.includes('withdraw') && (
        <Button kind="quiet" isBlock isBusy={isBusy} onClick={() => setWithdrawing(true)}>
          下架
        </Button>
      )}
      <ReasonSheet
        isOpen={isWithdrawing}
        title="为什么下架"
        usual={USUAL}
        yes="下架"
        isBusy={isBusy}
        onSay={withdraw}
        onClose={() => setWithdrawing(false)}
      />
    </View>
  )
}
