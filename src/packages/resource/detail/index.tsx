import { useState } from 'react'
import type { AccountView } from '@shared/contract/account'
import type { ResourceFacts } from '@shared/contract/resource'
import { may } from '@shared/domain/permission/permissions'
import { runsOn } from '@shared/domain/resource/slots'
import { chinaDay, chinaMonth } from '@shared/domain/time/china-time'
import { Banner } from '@/components/banner/banner'
import { Card } from '@/components/card/card'
import { ErrorState } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { BookingForm } from '@/features/resource/components/booking-form'
import { DayHalves } from '@/features/resource/components/day-halves'
import { MonthCalendar } from '@/features/resource/components/month-calendar'
import { ResourceChanges } from '@/features/resource/components/resource-changes'
import { ResourceCard } from '@/features/resource/components/resource-card'
import { bookingFor, useBookingForm } from '@/features/resource/use-booking-form'
import { useQuery } from '@/hooks/use-query'
import { now } from '@/platform/clock'
import { usePullDown } from '@/platform/lifecycle'
import { replaceWith, usePageParams } from '@/platform/navigate'

/** 资源: what it is, when it is free, and asking for it. */
export default function ResourceDetailPage() {
  const params = usePageParams('resourceDetail')
  if (params.success) return <ResourceOf resourceId={params.data.resourceId} activityId={params.data.activityId} />

  return (
    <Page>
      <ErrorState
        title="这个链接不完整"
        note="请从资源列表里再打开一次。"
        onRetry={() => void replaceWith('resourceList', {})}
      />
    </Page>
  )
}

type Props = { resourceId: string; activityId: string | undefined }

function ResourceOf({ resourceId, activityId }: Props) {
  const query = useQuery('resource.get', { resourceId })
  const me = useQuery('account.me', {})
  usePullDown(() => Promise.all([query.refresh(), me.refresh()]))

  return (
    <Page>
      <Loaded query={query} saying="正在打开资源">
        {(resource) => (
          <>
            <ResourceCard resource={resource} />
            {me.value && resource.validTo === null && may('resource.change', me.value, { unitId: resource.unitId }) && (
              <ResourceChanges resource={resource} onDone={query.setValue} />
            )}
            {me.value && <Booking resource={resource} me={me.value} activityId={activityId ?? null} />}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Booking({
  resource,
  me,
  activityId,
}: {
  resource: ResourceFacts
  me: AccountView
  activityId: string | null
}) {
  const [month, setMonth] = useState(() => chinaMonth(now()))
  const [day, setDay] = useState<string>()
  const calendar = useQuery('resource.calendar', { resourceId: resource._id, month })
  const forWhom = bookingFor(me)
  const form = useBookingForm({
    resourceId: resource._id,
    forIds: forWhom.map(({ value }) => value),
    activityId,
    onAsked: () => void calendar.refresh(),
  })
  const taken = calendar.value?.month === month ? calendar.value.taken : []
  const isOpen = (date: string) => date > chinaDay(now()) && runsOn({ ...resource, rev: 0, listKey: '' }, date)
  const mayBook = forWhom.length > 0

  return (
    <>
      <Card>
        <MonthCalendar
          month={month}
          taken={taken}
          day={day}
          chosen={form.slots}
          isOpen={isOpen}
          onMonth={setMonth}
          onDay={setDay}
        />
        <DayHalves
          day={day}
          taken={taken}
          chosen={form.slots}
          isOpen={day !== undefined && isOpen(day)}
          onToggle={mayBook ? form.toggle : undefined}
        />
      </Card>
      {mayBook ? (
        <BookingForm form={form} forWhom={forWhom} />
      ) : (
        <Banner tone="info">队长、队伍管理员和单位管理员可以预约。</Banner>
      )}
    </>
  )
}
