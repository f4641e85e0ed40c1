import type { CityNominee } from '@shared/contract/nomination'
import { Row } from '@/components/row/row'
import { Tag } from '@/components/tag/tag'
import { go } from '@/platform/navigate'
import { didWords } from '../award-words'

/** One of all units' lists; it opens the records behind it. */
export function CityNomineeRow({ nominee, year }: { nominee: CityNominee; year: number }) {
  const { id, kind, unitId, unitName, teamName, words } = nominee
  const name = nominee.name || '已注销'
  return (
    <Row
      isTop
      title={name}
      note={[unitName, teamName, didWords(nominee)].filter(Boolean).join('，')}
      trailing={words === null ? undefined : <Tag state="approved">已推荐</Tag>}
      onClick={() => void go('nominee', { unitId, year: String(year), kind, id, name })}
    >
      {words}
    </Row>
  )
}
