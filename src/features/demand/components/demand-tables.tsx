import type { DemandMonth, StreetDemand, TopicDemand } from '@shared/contract/demand'
import { TOPIC_TEXT } from '@shared/text/terms'
import { Banner } from '@/components/banner/banner'
import { Card } from '@/components/card/card'
import { type Column, DataTable } from '@/components/data-table/data-table'
import { SectionHead } from '@/components/section-head/section-head'

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
    cell: ({ openTopics }) => openTopics.map((topic) => TOPIC_TEXT[topic].name).join('、') || '不缺',
  },
]

/** What is asked for and not answered, by topic and by street; both come to the same. */
export const DemandTables = ({ demand }: { demand: DemandMonth }) => (
  <>
    {!demand.isWhole && <Banner tone="warn">这个月的点单太多，这里只数了前一千张。</Banner>}
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
