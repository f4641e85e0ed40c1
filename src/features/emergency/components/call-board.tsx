import { useState } from 'react'
import { View } from '@tarojs/components'
import { CallState, type CallCounts, type EmergencyView } from '@shared/contract/emergency'
import { CALL_STATE_TEXT } from '@shared/text/emergency'
import { Button } from '@/components/button/button'
import { Chips } from '@/components/chips/chips'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { useAction } from '@/hooks/use-action'
import { usePagedList } from '@/hooks/use-paged-list'
import { go } from '@/platform/navigate'
import { EndSheet } from './end-sheet'

type Props = { emergency: EmergencyView; onDone: (after: EmergencyView) => void }

/** 谁看了、谁能到, for the unit that called; and ending it. */
export function CallBoard({ emergency, onDone }: Props) {
  const [state, setState] = useState<CallState>('can')
  const [isClosing, setClosing] = useState(false)
  const list = usePagedList('emergency.calls', { emergencyId: emergency._id, unitId: emergency.unitId, state })
  const { run, isBusy } = useAction('emergency.close', { onDone })
  const { counts } = emergency
  if (!counts) return null
  const close = (words: { reason: string; thanks: string }) => {
    setClosing(false)
    void run({ emergencyId: emergency._id, ...words })
  }

  return (
    <>
      <SectionHead title="召集的人" note={emergency.isCalling ? '还在发，请下拉刷新' : `共 ${sumOf(counts)} 人`} />
      <Chips
        label="看哪些人"
        isSingle
        options={CallState.options.map((value) => ({
          value,
          label: `${CALL_STATE_TEXT[value]} ${counts[value]}`,
        }))}
        value={[state]}
        onChange={([chosen]) => setState(chosen ?? state)}
      />
      <PagedList
        list={list}
        saying="正在取名单"
        keyOf={({ _id }) => _id}
        empty={<Empty title="这一类还没有人" note="下拉可以刷新。" />}
      >
        {({ name, subdistrictName, note }) => (
          <Row icon="user" title={name || '已注销'} note={note || subdistrictName} />
        )}
      </PagedList>
      {emergency.canChange && (
        <Button
          kind="line"
          isBlock
          icon="edit"
          onClick={() => void go('emergencyEdit', { emergencyId: emergency._id })}
        >
          改应急页，多叫些人
        </Button>
      )}
      {emergency.canClose && (
        <View>
          <Button kind="bad" isBlock isBusy={isBusy} busyText="正在结束" onClick={() => setClosing(true)}>
            结束应急
          </Button>
        </View>
      )}
      <EndSheet isOpen={isClosing} isBusy={isBusy} onSay={close} onClose={() => setClosing(false)} />
    </>
  )
}

const sumOf = ({ sent, seen, can, cannot }: CallCounts) => sent + seen + can + cannot
