import { distanceWord } from '@shared/text/distance'
import { Button } from '@/components/button/button'
import { CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import type { NearnessChoice } from '../use-nearness'

const WHAT_FOR = '只记离场地多远、准到多少米，不记您在哪里。不带也照样签。'
const NOT_GOT = '没拿到位置。不带也照样签。'

/** 带上位置, or not: one weak sign more that somebody was there. Where the venue has no point, nobody is asked. */
export function NearnessCard({ choice }: { choice: NearnessChoice }) {
  const { canAsk, nearness, isBusy, isRefused, take, drop } = choice
  if (!canAsk) return null

  return (
    <CardList>
      {nearness ? (
        <Row
          isTop
          icon="pin"
          title={`离场地 ${distanceWord(nearness.distanceMeters)}，误差 ${distanceWord(nearness.accuracyMeters)}`}
          note="签的时候带上这两个数，别的都不带。"
          trailing={
            <Button size="s" kind="line" onClick={drop}>
              不带了
            </Button>
          }
        />
      ) : (
        <Row
          isTop
          icon="pin"
          title="带上位置（可以不带）"
          note={isRefused ? NOT_GOT : WHAT_FOR}
          trailing={
            <Button size="s" kind="line" isBusy={isBusy} busyText="正在看" onClick={() => void take()}>
              带上
            </Button>
          }
        />
      )}
    </CardList>
  )
}
