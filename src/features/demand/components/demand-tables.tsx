import { useState } from 'react'
import type { DemandMonth, StreetDemand, TopicDemand } from '@shared/contract/demand'
import { TOPIC_TEXT } from '@shared/text/terms'
import { Banner } from '@/components/banner/banner'
import { Bars } from '@/components/bars/bars'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { type Column, DataTable } from '@/components/data-table/data-table'
import { SectionHead } from '@/components/section-head/section-head'
import { useIsDesktop } from '@/platform/desktop'

const asked = { id: 'asked', title: '点了几张', isNumber: true, cell: ({ asked: n }: { asked: number }) => n }
const open = { id: 'open', title: '没人接的', isNumber: true, cell: ({ open: n }: { open: number }) => n }

const TOPICS: Column<TopicDemand>[] = [
  { id: 'topic', title: '想听什么', cell: ({ topic }) => TOPIC_TEXT[topic].name },
  asked,
  open,
]
const STREETS: Column<StreetDemand>[] = [
  { id: 'street', title: '街道', cell: ({ streetName }) => streetName },
  asked,
  open,
  {
    id: 'topics',
    title: '还缺什么',
    share: 2,
    cell: (street) => topicsOf(street) || '不缺',
  },
]

const missing = (open: number) => (open > 0 ? `${open} 张没人接` : '都有人接了')
const topicsOf = ({ openTopics }: StreetDemand) => openTopics.map((topic) => TOPIC_TEXT[topic].name).join('、')

/** What is asked for and not answered, by topic and by street; both come to the same. A phone draws it, a desk lists it. */
export function DemandTables({ demand }: { demand: DemandMonth }) {
  const isDesktop = useIsDesktop()
  return (
    <>
      {!demand.isWhole && <Banner tone="warn">这个月的点单太多，这里只数了前一千张。</Banner>}
      {isDesktop ? <Tables demand={demand} /> : <Drawn demand={demand} />}
    </>
  )
}

const Drawn = ({ demand }: { demand: DemandMonth }) => {
  const note = `共 ${demand.asked} 张，${missing(demand.open)}`
  return (
    <>
      <Card>
        <SectionHead title="想听什么" note={note} isInCard />
        <Bars
          title="想听什么，点了几张"
          rows={demand.topics.map(({ topic, asked: value, open: left }) => ({
            ...{ id: topic, label: TOPIC_TEXT[topic].name, value },
            part: { value: left, words: missing(left) },
          }))}
        />
      </Card>
      <Streets streets={demand.streets} note={note} />
    </>
  )
}

/** A phone draws so many at once. */
const STREETS_SHOWN = 8

/** Where most is missing first; the rest one tap away. */
function Streets({ streets, note }: { streets: readonly StreetDemand[]; note: string }) {
  const [isAll, setAll] = useState(false)
  const shown = isAll ? streets : streets.slice(0, STREETS_SHOWN)
  return (
    <Card>
      <SectionHead title="在哪些街道" note={note} isInCard />
      <Bars
        title="在哪些街道，点了几张"
        rows={shown.map((street) => ({
          ...{ id: street.streetId, label: street.streetName, value: street.asked },
          part: { value: street.open, words: [missing(street.open), topicsOf(street)].filter(Boolean).join('：') },
        }))}
      />
      {shown.length < streets.length && (
        <Button kind="text" isBlock onClick={() => setAll(true)}>
          {`看全部 ${streets.length} 个街道`}
        </Button>
      )}
    </Card>
  )
}

const Tables = ({ demand }: { demand: DemandMonth }) => (
  <>
    <Card>
      <SectionHead title="想听什么" isInCard />
      <DataTable
        title="想听什么"
        columns={TOPICS}
        rows={demand.topics}
        keyOf={({ topic }) => topic}
        sums={{ topic: '合计', asked: demand.asked, open: demand.open }}
      />
    </Card>
    <Card>
      <SectionHead title="在哪些街道" isInCard />
      <DataTable
        title="在哪些街道"
        columns={STREETS}
        rows={demand.streets}
        keyOf={({ streetId }) => streetId}
        sums={{ street: '合计', asked: demand.asked, open: demand.open }}
      />
    </Card>
  </>
)
