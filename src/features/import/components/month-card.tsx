import { View } from '@tarojs/components'
import type { Output } from '@shared/contract/api'
import type { PlatformFigure } from '@shared/contract/platform'
import { Banner } from '@/components/banner/banner'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Figure, Figures } from '@/components/figure/figure'
import { TextField } from '@/components/text-field/text-field'
import { useMonthCounts } from '../use-month-counts'

type Month = Output<'platform.month'>
type Props = { unitId: string; month: Month; canEnter: boolean; onSaved: () => void }

const SOURCE_TEXT: Record<PlatformFigure['source'], string> = {
  entered: '单位填的',
  numbers: '按志愿者填的编号数',
  none: '还没有填',
}

/** ① 注册情况 of one month: here and on each platform, as the report will say it. */
export const MonthCard = ({ unitId, month, canEnter, onSaved }: Props) => (
  <>
    <Figures>
      <Figure
        label="本系统"
        value={month.registrations.here.volunteers}
        unit="人"
        note={`${month.registrations.here.teams} 支队伍`}
      />
      {month.registrations.platforms.map((platform) => (
        <Figure
          key={platform.platformId}
          label={platform.name}
          value={platform.volunteers}
          unit="人"
          note={`${platform.teams} 个组织，${SOURCE_TEXT[platform.source]}`}
        />
      ))}
    </Figures>
    {month.entered?.isFrozen && <Banner title="这个月已经报送">数字不能再改。要更正，请在下一期月报里写。</Banner>}
    {canEnter && !month.entered?.isFrozen && <Entry unitId={unitId} month={month} onSaved={onSaved} />}
  </>
)

function Entry({ unitId, month, onSaved }: Omit<Props, 'canEnter'>) {
  const { draft, change, problem, isBusy, save } = useMonthCounts(unitId, month, onSaved)

  return (
    <Card>
      <View className="stack g24">
        {month.registrations.platforms.map(({ platformId, name }) => (
          <View key={platformId} className="stack g16">
            <TextField
              label={`${name}志愿者数`}
              type="number"
              unit="人"
              value={draft[platformId]?.volunteers ?? ''}
              onChange={(volunteers) => change(platformId, { volunteers })}
            />
            <TextField
              label={`${name}组织数`}
              type="number"
              unit="个"
              value={draft[platformId]?.teams ?? ''}
              onChange={(teams) => change(platformId, { teams })}
            />
          </View>
        ))}
        <Button isBlock off={problem} isBusy={isBusy} busyText="正在存" onClick={save}>
          存下这个月的数
        </Button>
      </View>
    </Card>
  )
}
