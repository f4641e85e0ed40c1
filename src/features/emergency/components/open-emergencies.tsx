import { chinaDay } from '@shared/domain/time/china-time'
import { CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { monthDay } from '@/components/when'
import { useQuery } from '@/hooks/use-query'
import { go } from '@/platform/navigate'

/** 正在应急: the pages that are open now; nothing where none is. */
export function OpenEmergencies() {
  const { value } = useQuery('emergency.list', {})
  if (!value || value.items.length === 0) return null
  return (
    <>
      <SectionHead title="正在应急" />
      <CardList>
        {value.items.map(({ _id, title, unitName, openedAt }) => (
          <Row
            key={_id}
            icon="alert"
            title={title}
            note={`${unitName}，${monthDay(chinaDay(openedAt), '')}启动`}
            onClick={() => void go('emergency', { emergencyId: _id })}
          />
        ))}
      </CardList>
    </>
  )
}
