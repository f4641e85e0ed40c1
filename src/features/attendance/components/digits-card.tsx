import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { DigitBoxes } from '@/components/digit-pad/digit-pad'
import { canScan } from '@/platform/scan'
import type { CheckIn, Way } from '../use-check-in'

/** The six digits, and scanning for who does not want to type. */
export const DigitsCard = ({ checkIn, way }: { checkIn: CheckIn; way: Way }) => (
  <Card>
    <View className="stack g24">
      <View className="b center">请输入队长手机上的六位数字</View>
      <DigitBoxes digits={checkIn.digits} />
      <View className="t28 ink2 center">{note(checkIn.isBusy, way)}</View>
      {canScan && (
        <Button kind="line" isBlock icon="scan" onClick={() => void checkIn.scan()}>
          不想输？扫一扫
        </Button>
      )}
    </View>
  </Card>
)

function note(isBusy: boolean, way: Way) {
  if (isBusy) return way === 'in' ? '正在签到' : '正在签退'
  return '数字每 30 秒一换，刚换掉的那个也认'
}
