import { useState } from 'react'
import type { ImportView } from '@shared/contract/import'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { PagedList } from '@/components/paged-list/paged-list'
import { Tabs } from '@/components/tabs/tabs'
import { WorkbenchPage } from '@/features/dashboard/components/workbench-page'
import { useWorkbench } from '@/features/dashboard/use-workbench'
import { CheckedRow } from '@/features/import/components/checked-row'
import { ImportCard } from '@/features/import/components/import-card'
import { NothingHere } from '@/features/dashboard/components/nothing-here'
import { useImport } from '@/features/import/use-import'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { usePageParams } from '@/platform/navigate'

/** 导入 of one sheet: the preview, the confirmation, the progress, what came of it. */
export default function ImportPage() {
  const params = usePageParams('importDetail')
  return params.data ? <OneImport importId={params.data.importId} /> : <NothingHere title="没找到这次导入" />
}

function OneImport({ importId }: { importId: string }) {
  const importing = useImport(importId)
  const workbench = useWorkbench(importing.query.value?.unitId)

  return (
    <WorkbenchPage
      workbench={workbench}
      current={importing.query.value?.kind === 'platformCounts' ? 'platforms' : 'imports'}
      title={importing.query.value?.fileName ?? '导入'}
    >
      <Loaded query={importing.query} saying="正在取这次导入">
        {(one) => (
          <>
            <ImportCard one={one} importing={importing} />
            {one.faulty + one.remarked > 0 && <Checked one={one} />}
          </>
        )}
      </Loaded>
    </WorkbenchPage>
  )
}

function Checked({ one }: { one: ImportView }) {
  const [part, setPart] = useState<'faulty' | 'remarked'>(one.faulty > 0 ? 'faulty' : 'remarked')
  const list = usePagedList('import.rows', { importId: one._id, part })
  useListGestures(list)

  return (
    <>
      <Tabs
        label="哪些行"
        items={[
          { id: 'faulty', label: '有误', count: one.faulty },
          { id: 'remarked', label: '要留意', count: one.remarked },
        ]}
        value={part}
        onChange={setPart}
      />
      <PagedList
        list={list}
        saying="正在取这些行"
        keyOf={({ row }) => String(row)}
        empty={<Empty title="没有这样的行" />}
      >
        {(row) => <CheckedRow kind={one.kind} row={row} />}
      </PagedList>
    </>
  )
}
