import { View } from '@tarojs/components'
import type { AreaView } from '@shared/contract/area'
import { Button } from '../button/button'
import { Empty } from '../empty/empty'
import { PagedList, type Paged } from '../paged-list/paged-list'
import { Row } from '../row/row'
import { Sheet } from '../sheet/sheet'

/** The steps down the tree, as the hook `useAreaLadder` gives them. */
type Ladder = {
  isOpen: boolean
  path: readonly AreaView[]
  list: Paged<AreaView>
  pick: (area: AreaView) => void
  choose: (area: AreaView) => void
  climb: () => void
  close: () => void
}

type Props = {
  title: string
  ladder: Ladder
  /** From this level on the whole area may be meant: 整个沙坪坝区. */
  wholeFrom?: 'district' | undefined
}

/** 选地方: district, street, community, one list after the other. */
export function AreaSheet({ title, ladder, wholeFrom }: Props) {
  const { path, list } = ladder
  const parent = path[path.length - 1]

  return (
    <Sheet isOpen={ladder.isOpen} title={title} onClose={ladder.close}>
      {parent && (
        <View className="row between">
          <View className="t28 ink2 grow">{path.map(({ name }) => name).join(' › ')}</View>
          <Button size="s" kind="quiet" onClick={ladder.climb}>
            往上一级
          </Button>
        </View>
      )}
      {parent && wholeFrom && (
        <Button kind="line" isBlock onClick={() => ladder.choose(parent)}>
          {`整个${parent.name}`}
        </Button>
      )}
      <PagedList
        list={list}
        saying="正在取地名"
        keyOf={(area) => area._id}
        empty={<Empty title="这里还没有登记下一级" />}
      >
        {(area) => <Row title={area.name} isPlain onClick={() => ladder.pick(area)} />}
      </PagedList>
    </Sheet>
  )
}
