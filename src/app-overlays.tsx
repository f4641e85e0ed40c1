import { View } from '@tarojs/components'
import { cx } from '@/components/cx'
import { Dialog } from '@/components/dialog/dialog'
import { Toast } from '@/components/toast/toast'
import { useOverlay } from '@/platform/overlay'

/** Toast and question over whatever page is open. Only in the browser: WeChat brings its own. */
export function BrowserOverlays({ isElderly }: { isElderly: boolean }) {
  const { toast, question } = useOverlay()

  return (
    <View className={cx('app-overlays', isElderly && 'app-elder')}>
      <Toast text={toast} />
      {question && (
        <Dialog
          isOpen
          title={question.title}
          confirm={question.yes}
          cancel={question.no}
          isBad={question.isBad}
          onConfirm={() => question.answer(true)}
          onCancel={() => question.answer(false)}
        >
          {question.note || undefined}
        </Dialog>
      )}
    </View>
  )
}
