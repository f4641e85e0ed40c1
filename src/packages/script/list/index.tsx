import { useState } from 'react'
import type { AccountView } from '@shared/contract/account'
import { ScriptTheme } from '@shared/contract/script'
import { unitsFor } from '@shared/domain/permission/scopes'
import { unitsToWriteFor } from '@shared/domain/script/view'
import { THEME_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Chips } from '@/components/chips/chips'
import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { TextField } from '@/components/text-field/text-field'
import { OpenEmergencies } from '@/features/emergency/components/open-emergencies'
import { MyDrafts } from '@/features/script/components/my-drafts'
import { ScriptRow } from '@/features/script/components/script-row'
import { WaitingScripts } from '@/features/script/components/waiting-scripts'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useQuery } from '@/hooks/use-query'
import { go } from '@/platform/navigate'

const THEMES = ScriptTheme.options.map((value) => ({ value, label: THEME_TEXT[value] }))

/** 讲稿库: scripts of one theme or of all, looked for in everyday words. */
export default function ScriptListPage() {
  const [theme, setTheme] = useState<ScriptTheme>()
  const [words, setWords] = useState('')
  const me = useQuery('account.me', {})
  const list = usePagedList('script.list', { ...(theme ? { theme } : {}), ...(words.trim() ? { words } : {}) })
  const showAll = () => {
    setTheme(undefined)
    setWords('')
  }
  useListGestures(list)

  return (
    <Page>
      <OpenEmergencies />
      {me.value && <Own me={me.value} />}
      <Card className="stack g24">
        <TextField
          label="想讲什么"
          help="用平常话说就行，比如：用电、骗、近视"
          isRequired={false}
          value={words}
          maxLength={30}
          onChange={setWords}
        />
        <Chips
          label="哪一类"
          options={THEMES}
          value={theme ? [theme] : []}
          isSingle
          onChange={([chosen]) => setTheme(chosen)}
        />
      </Card>
      <PagedList
        list={list}
        saying="正在取讲稿"
        keyOf={({ _id }) => _id}
        empty={
          <Empty
            title={words ? '没找到这样的讲稿' : '这一类还没有讲稿'}
            note="换个说法，或者换一类看看。"
            action={{ label: '看全部讲稿', onClick: showAll }}
          />
        }
      >
        {(script) => <ScriptRow script={script} hasTheme={!theme} />}
      </PagedList>
      {me.value && <Ways me={me.value} />}
    </Page>
  )
}

/** What I wrote, and what waits for my word. */
const Own = ({ me }: { me: AccountView }) => {
  const [reviewing] = unitsFor('script.waiting', me)
  return (
    <>
      {unitsToWriteFor(me).length > 0 && <MyDrafts />}
      {reviewing && <WaitingScripts unitId={reviewing.unitId} />}
    </>
  )
}

const Ways = ({ me }: { me: AccountView }) => (
  <>
    {unitsFor('emergency.open', me).length > 0 && (
      <Button kind="quiet" isBlock icon="alert" onClick={() => void go('emergencyEdit', {})}>
        启动应急科普
      </Button>
    )}
    {unitsToWriteFor(me).length > 0 && (
      <Button kind="line" isBlock icon="plus" onClick={() => void go('scriptEdit', {})}>
        写一篇讲稿
      </Button>
    )}
  </>
)
