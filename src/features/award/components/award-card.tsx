import { useState } from 'react'
import { View } from '@tarojs/components'
import type { AwardView } from '@shared/contract/award'
import { AWARD_LEVEL_TEXT } from '@shared/text/record-terms'
import { Button, ButtonPair } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { KeyValues } from '@/components/key-values/key-values'
import { PhotoGrid } from '@/components/photo-grid/photo-grid'
import { WordsSheet } from '@/components/words-sheet/words-sheet'
import { useAction } from '@/hooks/use-action'
import { previewPhotos } from '@/platform/image'
import { toast } from '@/platform/toast'
import { AwardTag, awardRemark } from './award-row'
import { ChangeSheet } from './change-sheet'

type Props = { award: AwardView; onChanged: () => void }
type Opened = 'refuse' | 'change' | 'revoke'

/** One award as its unit sees it: look at the proof, take it into the record, correct it, or take it back. */
export function AwardCard({ award, onChanged }: Props) {
  const [opened, setOpened] = useState<Opened>()
  const { _id: awardId, name, personName, grantedBy, level, day, url, status } = award
  const done = (words: string) => {
    toast(words)
    setOpened(undefined)
    onChanged()
  }
  const checking = useAction('award.check', {
    onDone: (after) => done(after.status === 'accepted' ? '记入了，也告诉了本人' : '退回了，原因已告诉对方'),
  })
  const revoking = useAction('award.revoke', { onDone: () => done('撤销了，原因已告诉对方') })
  const close = () => setOpened(undefined)

  return (
    <Card>
      <View className="stack g24">
        <View className="row between top">
          <View className="t36 b grow">{`${personName}，${name}`}</View>
          <AwardTag status={status} />
        </View>
        <KeyValues
          facts={[
            { icon: 'award', title: grantedBy, note: AWARD_LEVEL_TEXT[level] },
            { icon: 'calendar', title: day, note: awardRemark(award) ?? '' },
          ]}
        />
        {url !== '' && (
          <PhotoGrid photos={[{ id: url, url, label: '证明照片' }]} onOpen={() => previewPhotos([url], url)} />
        )}
        {status === 'submitted' && (
          <ButtonPair>
            <Button kind="quiet" onClick={() => setOpened('refuse')}>
              不记入
            </Button>
            <Button
              kind="quiet"
              isBusy={checking.isBusy}
              onClick={() => void checking.run({ awardId, isAccepted: true, reason: '' })}
            >
              确认记入
            </Button>
          </ButtonPair>
        )}
        {status === 'accepted' && (
          <ButtonPair>
            <Button kind="quiet" onClick={() => setOpened('revoke')}>
              撤销
            </Button>
            <Button kind="quiet" onClick={() => setOpened('change')}>
              更正
            </Button>
          </ButtonPair>
        )}
      </View>
      <WhySheet
        title="为什么不记入？"
        placeholder="例如：照片看不清公章"
        yes="告诉对方"
        isOpen={opened === 'refuse'}
        isBusy={checking.isBusy}
        onSay={(reason) => void checking.run({ awardId, isAccepted: false, reason })}
        onClose={close}
      />
      <WhySheet
        title="为什么撤销？"
        placeholder="例如：授予单位撤销了这项表彰"
        yes="撤销"
        isOpen={opened === 'revoke'}
        isBusy={revoking.isBusy}
        onSay={(reason) => void revoking.run({ awardId, reason })}
        onClose={close}
      />
      {opened === 'change' && (
        <ChangeSheet award={award} onChanged={() => done('更正了，也告诉了本人')} onClose={close} />
      )}
    </Card>
  )
}

type WhyProps = {
  title: string
  placeholder: string
  yes: string
  isOpen: boolean
  isBusy: boolean
  onSay: (reason: string) => void
  onClose: () => void
}

const WhySheet = (props: WhyProps) => <WordsSheet {...props} label="原因，对方会看到" atLeast={2} maxLength={100} />
