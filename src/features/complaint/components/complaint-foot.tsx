import { useState } from 'react'
import type { ComplaintView } from '@shared/contract/complaint'
import { Button } from '@/components/button/button'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { WordsSheet } from '@/components/words-sheet/words-sheet'
import type { ComplaintMoves } from '../use-complaint-moves'

type Props = { complaint: ComplaintView; moves: ComplaintMoves }

/** What the reader can do with a complaint now: the desk answers, the complainant closes or comes back once. */
export function ComplaintFoot({ complaint: { can, status }, moves }: Props) {
  const [isAnswering, setAnswering] = useState(false)
  const [isReopening, setReopening] = useState(false)
  if (!can.accept && !can.answer && !can.close && !can.reopen) return null

  return (
    <>
      <FootBar>
        {can.accept && (
          <Button kind="line" size="l" isBusy={moves.isBusy} onClick={moves.accept}>
            受理
          </Button>
        )}
        {can.answer && (
          <Button size="l" onClick={() => setAnswering(true)}>
            写答复
          </Button>
        )}
        {can.reopen && (
          <Button kind="line" size="l" onClick={() => setReopening(true)}>
            再次反映
          </Button>
        )}
        {can.close && (
          <Button
            kind={status === 'answered' ? 'primary' : 'quiet'}
            size="l"
            isBusy={moves.isBusy}
            onClick={moves.close}
          >
            {status === 'answered' ? '满意，办结' : '撤回投诉'}
          </Button>
        )}
      </FootBar>
      <WordsSheet
        isOpen={isAnswering}
        title="答复"
        label="投诉的人会看到"
        placeholder="查到了什么，怎么处理的"
        yes="送出答复"
        atLeast={10}
        maxLength={1_000}
        isBusy={moves.isBusy}
        onSay={moves.answer}
        onClose={() => setAnswering(false)}
      />
      <WordsSheet
        isOpen={isReopening}
        title="再次反映"
        label="哪里还没解决"
        placeholder="只能再反映一次，请写清楚"
        yes="送出"
        atLeast={5}
        maxLength={300}
        isBusy={moves.isBusy}
        onSay={moves.reopen}
        onClose={() => setReopening(false)}
      />
    </>
  )
}
