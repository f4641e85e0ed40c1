import { CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { useQuery } from '@/hooks/use-query'
import { go } from '@/platform/navigate'

/** 我送审的: what I handed in and nobody has passed yet, so that it is found again; nothing where there is none. */
export function MyDrafts() {
  const { value } = useQuery('script.drafts', {})
  if (!value || value.items.length === 0) return null
  return (
    <>
      <SectionHead title="我送审的讲稿" note={`${value.items.length} 篇`} />
      <CardList>
        {value.items.map(({ _id, title, returned }) => (
          <Row
            key={_id}
            icon={returned ? 'back' : 'clock'}
            title={title}
            note={returned ? `退回了：${returned}` : '等单位管理员审'}
            onClick={() => void go('scriptDetail', { scriptId: _id })}
          />
        ))}
      </CardList>
    </>
  )
}
