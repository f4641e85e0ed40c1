import type { ReactNode } from 'react'
import { PagedList } from '@/components/paged-list/paged-list'
import { useListGestures } from '@/hooks/use-list-gestures'
import type { usePagedList } from '@/hooks/use-paged-list'
import { RequestCard } from './request-card'

type List = ReturnType<typeof usePagedList<'team.requests'>>

/** Requests that wait for an answer, newest first. */
export function RequestList({ list, empty }: { list: List; empty: ReactNode }) {
  useListGestures(list)

  return (
    <PagedList list={list} isCards saying="正在取申请" keyOf={({ _id }) => _id} empty={empty}>
      {(request) => <RequestCard request={request} onDecided={() => void list.refresh()} />}
    </PagedList>
  )
}
