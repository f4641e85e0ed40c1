import { useState } from 'react'
import { ScriptTheme } from '@shared/contract/script'
import { THEME_TEXT } from '@shared/text/terms'
import { Chips } from '@/components/chips/chips'
import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { ScriptRow } from '@/features/script/components/script-row'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'

const THEMES = ScriptTheme.options.map((value) => ({ value, label: THEME_TEXT[value] }))

/** 讲稿库: scripts of one theme or of all. */
export default function ScriptListPage() {
  const [theme, setTheme] = useState<ScriptTheme>()
  const list = usePagedList('script.list', theme ? { theme } : {})
  useListGestures(list)

  return (
    <Page>
      <Chips
        label="哪一类"
        options={THEMES}
        value={theme ? [theme] : []}
        isSingle
        onChange={([chosen]) => setTheme(chosen)}
      />
      <PagedList
        list={list}
        saying="正在取讲稿"
        keyOf={({ _id }) => _id}
        empty={
          <Empty
            title="这一类还没有讲稿"
            note="换一类看看。"
            action={{ label: '看全部讲稿', onClick: () => setTheme(undefined) }}
          />
        }
      >
        {(script) => <ScriptRow script={script} hasTheme={!theme} />}
      </PagedList>
    </Page>
  )
}
