import { useState } from 'react'
import type { UnitFacts } from '@shared/contract/unit'
import { may } from '@shared/domain/permission/permissions'
import { Button, ButtonPair } from '@/components/button/button'
import { CardList } from '@/components/card/card'
import { ErrorState } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { Row } from '@/components/row/row'
import { RenameSheet } from '@/features/unit/components/rename-sheet'
import { SuspendSheet } from '@/features/unit/components/suspend-sheet'
import { UnitCard } from '@/features/unit/components/unit-card'
import { useQuery } from '@/hooks/use-query'
import { usePullDown } from '@/platform/lifecycle'
import { go, replaceWith, usePageParams } from '@/platform/navigate'

/** 报送单位: its facts, and what the city may change about it. */
export default function UnitDetailPage() {
  const params = usePageParams('unitDetail')
  if (params.success) return <UnitOf unitId={params.data.unitId} />

  return (
    <Page>
      <ErrorState
        title="这个链接不完整"
        note="请从工作台再打开一次。"
        onRetry={() => void replaceWith('workbench', {})}
      />
    </Page>
  )
}

function UnitOf({ unitId }: { unitId: string }) {
  const query = useQuery('unit.get', { unitId })
  const me = useQuery('account.me', {})
  usePullDown(query.refresh)

  return (
    <Page>
      <Loaded query={query} saying="正在打开单位">
        {(unit) => (
          <>
            <UnitCard unit={unit} />
            <CardList>
              <Row isPlain icon="chart" title="看数据" onClick={() => void go('unitFigures', { unitId })} />
              <Row isPlain icon="users" title="队伍" onClick={() => void go('teamList', { unitId })} />
            </CardList>
            {me.value && may('unit.rename', me.value) && unit.validTo === null && (
              <Changes unit={unit} onDone={query.setValue} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Changes({ unit, onDone }: { unit: UnitFacts; onDone: (unit: UnitFacts) => void }) {
  const [open, setOpen] = useState<'rename' | 'suspend'>()
  const done = (changed: UnitFacts) => {
    setOpen(undefined)
    onDone(changed)
  }

  return (
    <>
      <ButtonPair>
        <Button kind="quiet" onClick={() => setOpen('rename')}>
          改名
        </Button>
        <Button kind="quiet" onClick={() => setOpen('suspend')}>
          停止
        </Button>
      </ButtonPair>
      <RenameSheet unit={unit} isOpen={open === 'rename'} onDone={done} onClose={() => setOpen(undefined)} />
      <SuspendSheet unit={unit} isOpen={open === 'suspend'} onDone={done} onClose={() => setOpen(undefined)} />
    </>
  )
}
