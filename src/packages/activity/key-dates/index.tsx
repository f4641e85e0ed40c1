import { addDays, chinaDay } from '@shared/domain/time/china-time'
import { keyDatesFrom, type KeyDate } from '@shared/domain/time/key-dates'
import { Banner } from '@/components/banner/banner'
import { Button } from '@/components/button/button'
import { CardList } from '@/components/card/card'
import { Page } from '@/components/page/page'
import { Row } from '@/components/row/row'
import { monthDay, weekday } from '@/components/when'
import { ledTeams } from '@/features/activity/plan-form'
import { useQuery } from '@/hooks/use-query'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'

/** 重要日子 of the year ahead; a leader posts an activity for one of them in one tap. */
export default function KeyDatesPage() {
  const me = useQuery('account.me', {})
  const today = chinaDay(now())
  const leads = me.value !== undefined && ledTeams(me.value).length > 0

  return (
    <Page>
      <CardList>
        {keyDatesFrom(today).map((date) => (
          <Row
            key={date.name + date.day}
            icon="calendar"
            title={date.name}
            note={`${spanOf(date, today)}，${leftWord(date)}`}
            trailing={
              leads && (
                <Button
                  size="s"
                  kind="line"
                  label={`为${date.name}发活动`}
                  onClick={() => void go('activityEdit', { keyDate: date.name, day: dayFor(date, today) })}
                >
                  发活动
                </Button>
              )
            }
          />
        ))}
      </CardList>
      <Banner title="还有些日子以通知为准">全国科技活动周、“三下乡”每年的日子不一样，通知来了再定。</Banner>
    </Page>
  )
}

function spanOf({ day, until }: KeyDate, today: string) {
  if (day !== until) return `${monthDay(day, today)}到 ${monthDay(until, day)}`
  return `${monthDay(day, today)}，${weekday(day)}`
}

const leftWord = ({ daysLeft }: KeyDate) => (daysLeft === 0 ? '就在眼前' : `还有 ${daysLeft} 天`)

/** Today is too late to post for; what is under way begins tomorrow. */
const dayFor = ({ day, until }: KeyDate, today: string) =>
  day > today ? day : until > today ? addDays(today, 1) : undefined
