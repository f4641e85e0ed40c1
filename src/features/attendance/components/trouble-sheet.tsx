import { View } from '@tarojs/components'
import { ERROR_TEXT } from '@shared/text/errors'
import { Button } from '@/components/button/button'
import { Sheet } from '@/components/sheet/sheet'
import { go, replaceWith } from '@/platform/navigate'
import type { CheckIn, Trouble } from '../use-check-in'

type Props = { activityId: string; checkIn: CheckIn; contactName: string }

const TITLES: Partial<Record<Trouble, string>> = {
  CODE_WRONG: '这个数字不对，或已经过时了',
  CODE_TRIES_EXCEEDED: '输错太多次了',
  NOT_SIGNED_UP: '您还没报这场活动',
  CHECK_IN_NOT_OPEN: '还没到签到时间',
  CHECK_IN_OVER: '签到时间过了',
  NOT_CHECKED_IN: '还没签到，不能签退',
  OTHER_QR: '这不是签到码',
  OTHER_ACTIVITY: '这是另一场活动的码',
}

const sentenceOf = (trouble: Trouble) => {
  if (trouble === 'OTHER_QR') return '请扫队长手机上“签到码”那一页的二维码，或者输六位数字。'
  if (trouble === 'OTHER_ACTIVITY') return '请确认您在哪一场，扫这一场队长手机上的码。'
  if (trouble === 'CODE_WRONG') return '请看队长手机上现在的六位数字，再输一次。'
  return ERROR_TEXT[trouble]
}

/** A refusal at check-in: what happened, and always a way on. */
export function TroubleSheet({ activityId, checkIn, contactName }: Props) {
  const { trouble } = checkIn
  if (!trouble) return null

  return (
    <Sheet isOpen title={TITLES[trouble] ?? '没签上'} onClose={checkIn.startOver}>
      <View className="stack g24">
        <View className="ink2">{sentenceOf(trouble)}</View>
        <Way trouble={trouble} activityId={activityId} checkIn={checkIn} />
        <View className="t28 ink2">
          {`实在签不上，请告诉${contactName || '队长'}：活动结束后可以替您补签，记 C 级，单独统计。`}
        </View>
      </View>
    </Sheet>
  )
}

function Way({ trouble, activityId, checkIn }: { trouble: Trouble } & Omit<Props, 'contactName'>) {
  if (trouble === 'CHANGED_MEANWHILE' || trouble === 'INTERNAL') {
    return (
      <>
        <Button isBlock icon="refresh" isBusy={checkIn.isBusy} onClick={checkIn.again}>
          再试一次
        </Button>
        <Button kind="text" isBlock onClick={checkIn.startOver}>
          重新输
        </Button>
      </>
    )
  }
  if (trouble === 'NOT_SIGNED_UP' || trouble === 'CHECK_IN_OVER') {
    return (
      <Button isBlock onClick={() => void go('activityDetail', { activityId })}>
        {trouble === 'NOT_SIGNED_UP' ? '去报名' : '看这场活动'}
      </Button>
    )
  }
  if (trouble === 'NOT_CHECKED_IN') {
    return (
      <Button isBlock onClick={() => void replaceWith('checkIn', { activityId, way: 'in' })}>
        先签到
      </Button>
    )
  }
  return (
    <Button isBlock onClick={checkIn.startOver}>
      {trouble === 'CODE_WRONG' ? '重新输' : '知道了'}
    </Button>
  )
}
