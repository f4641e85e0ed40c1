import { Fragment, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '../button/button'
import { CardList } from '../card/card'
import { cx } from '../cx'
import { ErrorState } from '../empty/empty'
import { Loading } from '../loading/loading'
import s from './paged-list.module.scss'

/** A list that grows, as the hook `usePagedList` gives it. */
export type Paged<T> = {
  items: readonly T[]
  status: 'loading' | 'error' | 'ready'
  sentence: string | undefined
  hasMore: boolean
  isLoadingMore: boolean
  loadMore: () => void
  retry: () => void
}

type Props<T> = {
  list: Paged<T>
  saying: string
  empty: ReactNode
  keyOf: (item: T) => string
  children: (item: T) => ReactNode
  /** Every item is a card of its own, not a row of one card. */
  isCards?: boolean | undefined
}

/** A list with its first load, its end, its emptiness and its failures. */
export function PagedList<T>({ list, saying, empty, keyOf, children, isCards }: Props<T>) {
  if (list.items.length === 0) {
    if (list.status === 'loading') return <Loading saying={saying} shape="list" />
    if (list.status === 'error') return <ErrorState onRetry={list.retry} note={list.sentence} />
    return <>{empty}</>
  }
  const rows = list.items.map((item) => <Fragment key={keyOf(item)}>{children(item)}</Fragment>)

  return (
    <View className={cx(s.list)}>
      {isCards ? rows : <CardList>{rows}</CardList>}
      <More list={list} />
    </View>
  )
}

function More<T>({ list }: { list: Paged<T> }) {
  if (list.status === 'error') {
    return (
      <Button kind="line" isBlock icon="refresh" onClick={list.retry}>
        后面的没打开，再试一次
      </Button>
    )
  }
  return list.hasMore ? <MoreButton list={list} /> : <View className={cx(s.end)}>到底了</View>
}

/** The next page, also below a table. */
export const MoreButton = <T,>({ list }: { list: Paged<T> }) => (
  <Button kind="text" isBlock isBusy={list.isLoadingMore} busyText="正在取后面的" onClick={list.loadMore}>
    再看一些
  </Button>
)
