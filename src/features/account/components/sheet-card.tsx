import { View } from '@tarojs/components'
import type { CertificateView } from '@shared/contract/certificate'
import { inFours } from '@shared/domain/paper/record-sheet'
import { Banner } from '@/components/banner/banner'
import { Card } from '@/components/card/card'
import { Button } from '@/components/button/button'
import { lengthWord } from '@/components/when'
import { copyText } from '@/platform/clipboard'
import { go } from '@/platform/navigate'

/** 记录单: what it says, and its number to hand on. */
export const SheetCard = ({ sheet }: { sheet: CertificateView }) => (
  <Card>
    <View className="stack g8">
      <View className="t36 b">{lengthWord(sheet.minutes)}</View>
      <View>{`${sheet.unitName}，${sheet.records} 次服务`}</View>
      <View className="t28 ink2">{`${sheet.from} 到 ${sheet.to}`}</View>
      {sheet.minutesByHand > 0 && (
        <View className="t28 ink2">{`另有手工补录（C 级）${lengthWord(sheet.minutesByHand)}，不算在内`}</View>
      )}
      {sheet.status === 'revoked' && (
        <Banner tone="bad" title="已撤销">
          {sheet.revokedFor ?? '原因请问开单的单位'}
        </Banner>
      )}
      <View className="num">{`编号 ${inFours(sheet._id)}`}</View>
      <View className="row wrap">
        {sheet.isDetailed && sheet.status === 'valid' && (
          <Button kind="line" size="s" icon="file" onClick={() => void go('sheet', { number: sheet._id })}>
            图片和 PDF
          </Button>
        )}
        <Button kind="line" size="s" icon="copy" onClick={() => void copyText(sheet._id)}>
          复制编号
        </Button>
        <Button kind="text" size="s" icon="search" onClick={() => void go('checkCertificate', { number: sheet._id })}>
          看查验结果
        </Button>
      </View>
    </View>
  </Card>
)
