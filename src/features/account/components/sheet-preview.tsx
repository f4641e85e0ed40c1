import { View } from '@tarojs/components'
import type { SheetContent } from '@shared/contract/certificate'
import { aria } from '@/components/aria'
import { Banner } from '@/components/banner/banner'
import { Button, ButtonPair } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { cx } from '@/components/cx'
import { Loading } from '@/components/loading/loading'
import { WholePicture } from '@/components/whole-picture/whole-picture'
import { useSheet } from '../use-sheet'
import s from './sheet-preview.module.scss'

/** 记录单 as it will look, to be kept as pictures or as PDF. */
export function SheetPreview({ sheet }: { sheet: SheetContent }) {
  const { pages, at, path, turn, keep, pdf } = useSheet(sheet)
  const pageWord = `第 ${at + 1} 页，共 ${pages} 页`

  return (
    <Card>
      <View className="stack g24">
        {path === undefined && <Loading saying="正在画记录单" />}
        {path === null && <Banner tone="warn">这台手机画不出图片，请下载 PDF。</Banner>}
        {path && <Paper path={path} label={`记录单${pageWord}`} />}
        {pages > 1 && (
          <>
            <View className="center ink2" {...aria({ role: 'status' })}>
              {pageWord}
            </View>
            <ButtonPair>
              <Button kind="line" off={at === 0} onClick={() => turn(at - 1)}>
                上一页
              </Button>
              <Button kind="line" off={at === pages - 1} onClick={() => turn(at + 1)}>
                下一页
              </Button>
            </ButtonPair>
          </>
        )}
        <Button isBlock icon="download" isBusy={pdf.isBusy} busyText="正在做 PDF" onClick={pdf.take}>
          {pages > 1 ? '下载 PDF（全部页）' : '下载 PDF'}
        </Button>
        <Button isBlock kind="line" icon="image" off={!path} onClick={keep}>
          {pages > 1 ? '把这一页存成图片' : '存成图片'}
        </Button>
        <View className="t28 ink2">
          记录单上有您的姓名和每次服务。交给谁，由您决定；别人凭编号只查得到起止日期、时长、单位和状态。
        </View>
      </View>
    </Card>
  )
}

const Paper = ({ path, label }: { path: string; label: string }) => (
  <View className={cx(s.paper)}>
    <View className={cx(s.picture)}>
      <WholePicture url={path} label={label} />
    </View>
  </View>
)
