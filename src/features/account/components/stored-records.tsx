import type { MyDataCounts } from '@shared/contract/my-data'
import { CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { go, goTab } from '@/platform/navigate'

/** How many records bear my name, and where they are seen. */
export const StoredRecords = ({ counts }: { counts: MyDataCounts }) => (
  <>
    <SectionHead title="记在我名下的" />
    <CardList>
      <Row
        isPlain
        icon="clock"
        title="服务记录"
        value={`${counts.attendances} 条`}
        onClick={() => void go('record', {})}
      />
      <Row
        isPlain
        icon="award"
        title="记录单"
        value={`${counts.certificates} 张`}
        onClick={() => void go('certificates', {})}
      />
      <Row isPlain icon="order" title="点单" value={`${counts.orders} 张`} onClick={() => void goTab('order')} />
      <Row isPlain icon="image" title="照片" value={`${counts.photos} 张`} />
      <Row isPlain icon="bell" title="消息" value={`${counts.notices} 条`} onClick={() => void go('inbox', {})} />
      <Row
        isPlain
        icon="eye"
        title="谁看过我的资料"
        value={`${counts.viewers} 次`}
        onClick={() => void go('viewers', {})}
      />
    </CardList>
  </>
)
