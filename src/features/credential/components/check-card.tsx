import { useState } from 'react'
import { View } from '@tarojs/components'
import type { QualificationView } from '@shared/contract/qualification'
import { QUALIFICATION_KIND_TEXT } from '@shared/text/credential-terms'
import { Button, ButtonPair } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { KeyValues } from '@/components/key-values/key-values'
import { PhotoGrid } from '@/components/photo-grid/photo-grid'
import { WordsSheet } from '@/components/words-sheet/words-sheet'
import { useAction } from '@/hooks/use-action'
import { previewPhotos } from '@/platform/image'
import { toast } from '@/platform/toast'
import { QualificationTag, untilWords } from './qualification-row'

type Props = { qualification: QualificationView; onChecked: () => void }

/** One qualification that waits for the unit: look at the certificate, accept it, or say why not. */
export function CheckCard({ qualification, onChecked }: Props) {
  const [isRefusing, setRefusing] = useState(false)
  const { _id: qualificationId, kind, name, personName, numberMasked, url, status, reason } = qualification
  const { run, isBusy } = useAction('qualification.check', {
    onDone: (after) => {
      toast(after.status === 'accepted' ? '认可了，对方可以报名了' : '退回了，原因已告诉对方')
      onChecked()
    },
  })

  return (
    <Card>
      <View className="stack g24">
        <View className="row between top">
          <View className="t36 b grow">{`${personName}，${name}`}</View>
          <QualificationTag qualification={qualification} />
        </View>
        <KeyValues
          facts={[
            { icon: 'award', title: QUALIFICATION_KIND_TEXT[kind], note: `证号 ${numberMasked}` },
            { icon: 'calendar', title: untilWords(qualification), ...(reason ? { note: `没有认可：${reason}` } : {}) },
          ]}
        />
        {url !== '' && (
          <PhotoGrid photos={[{ id: url, url, label: '证书照片' }]} onOpen={() => previewPhotos([url], url)} />
        )}
        {status === 'submitted' && (
          <ButtonPair>
            <Button kind="quiet" onClick={() => setRefusing(true)}>
              不认可
            </Button>
            <Button
              kind="quiet"
              isBusy={isBusy}
              onClick={() => void run({ qualificationId, isAccepted: true, reason: '' })}
            >
              认可
            </Button>
          </ButtonPair>
        )}
      </View>
      <WordsSheet
        isOpen={isRefusing}
        title="为什么不认可？"
        label="原因，对方会看到"
        placeholder="例如：照片看不清证号"
        yes="告诉对方"
        atLeast={2}
        maxLength={100}
        isBusy={isBusy}
        onSay={(words) => void run({ qualificationId, isAccepted: false, reason: words })}
        onClose={() => setRefusing(false)}
      />
    </Card>
  )
}
