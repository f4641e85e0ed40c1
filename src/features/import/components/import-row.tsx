import type { ImportStatus, ImportView } from '@shared/contract/import'
import { IMPORT_KIND_TEXT, IMPORT_STATUS_TEXT } from '@shared/text/import'
import { Row } from '@/components/row/row'
import { Tag } from '@/components/tag/tag'
import type { TagState } from '@/components/tag/tag-states'
import { whenWord } from '@/components/when'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'

const TAGS: Record<ImportStatus, TagState> = {
  preview: 'reviewing',
  running: 'running',
  done: 'done',
  cancelled: 'cancelled',
}

/** One uploaded sheet in the list. */
export const ImportRow = ({ one }: { one: ImportView }) => (
  <Row
    isTop
    icon="file"
    title={one.fileName}
    note={`${IMPORT_KIND_TEXT[one.kind]}，${one.byName}，${whenWord(one.at, now())}`}
    warn={one.faulty > 0 ? `${one.faulty} 行有误` : undefined}
    trailing={<Tag state={TAGS[one.status]}>{IMPORT_STATUS_TEXT[one.status]}</Tag>}
    onClick={() => void go('importDetail', { importId: one._id })}
  />
)
