import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Empty } from '@/components/empty/empty'
import { PagedList } from '@/components/paged-list/paged-list'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { TextArea } from '@/components/text-area/text-area'
import { TextField } from '@/components/text-field/text-field'
import { useAction } from '@/hooks/use-action'
import { newKey } from '@/hooks/use-form-key'
import { usePagedList } from '@/hooks/use-paged-list'
import { toast } from '@/platform/toast'

type Props = { scriptId: string; activityId: string | undefined }

/** 现场问到的: for the next speaker to read; whoever told it at an activity writes them down. */
export function ScriptQuestions({ scriptId, activityId }: Props) {
  const list = usePagedList('script.questions', { scriptId })
  return (
    <>
      <SectionHead title="现场问到的" note="讲之前看一看" />
      {activityId && <AskForm scriptId={scriptId} activityId={activityId} onDone={() => void list.refresh()} />}
      <PagedList
        list={list}
        saying="正在取大家问过的"
        keyOf={({ _id }) => _id}
        empty={<Empty title="还没有人记下问题" note="讲过的队伍可以从活动页记下来。" />}
      >
        {({ question, answer, teamName }) => (
          <Row icon="chat" isTop title={question} note={answer || '当时没有答上来'}>
            <View className="t28 ink3">{teamName}</View>
          </Row>
        )}
      </PagedList>
    </>
  )
}

const SHORTEST = 2
const EMPTY = { question: '', answer: '' }

function AskForm({ scriptId, activityId, onDone }: { scriptId: string; activityId: string; onDone: () => void }) {
  const [form, setForm] = useState(EMPTY)
  const [key, setKey] = useState(newKey)
  const { run, isBusy } = useAction('script.ask', {
    onDone: () => {
      setForm(EMPTY)
      setKey(newKey())
      toast('记下了，后面讲的人看得到')
      onDone()
    },
  })
  const isShort = form.question.trim().length < SHORTEST

  return (
    <Card className="stack g24">
      <TextField
        label="有人问了什么"
        value={form.question}
        maxLength={100}
        help="不要写提问人的姓名和电话"
        onChange={(question) => setForm({ ...form, question })}
      />
      <TextArea
        label="怎么答的"
        isRequired={false}
        value={form.answer}
        maxLength={300}
        onChange={(answer) => setForm({ ...form, answer })}
      />
      <Button
        kind="line"
        isBlock
        off={isShort}
        isBusy={isBusy}
        busyText="正在记"
        onClick={() => void run({ ...form, key, scriptId, activityId })}
      >
        记下这个问题
      </Button>
    </Card>
  )
}
