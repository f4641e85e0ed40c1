import { useState } from 'react'
import { View } from '@tarojs/components'
import type { TalkScriptView } from '@shared/contract/script-api'
import { Button } from '@/components/button/button'
import { ReasonSheet } from '@/components/reason-sheet/reason-sheet'
import { useAction } from '@/hooks/use-action'
import { go } from '@/platform/navigate'

type Props = { script: TalkScriptView; onDone: () => void }

const USUAL = ['内容过时', '说法有误', '换了新的一篇']

/** What may be done with a script: its next version, a local one, taking it down. */
export function ScriptMoves({ script: { _id: scriptId, moves, version, draft }, onDone }: Props) {
  const [isWithdrawing, setWithdrawing] = useState(false)
  const { run, isBusy } = useAction('script.withdraw', { onDone })
  const withdraw = (reason: string) => {
    setWithdrawing(false)
    void run({ scriptId, reason })
  }

  return (
    <View className="stack g16">
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
