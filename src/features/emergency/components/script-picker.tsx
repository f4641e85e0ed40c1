import { useState } from 'react'
import { View } from '@tarojs/components'
import { ScriptTheme } from '@shared/contract/script'
import { THEME_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Chips } from '@/components/chips/chips'
import { Empty } from '@/components/empty/empty'
import { Field } from '@/components/field/field'
import { PagedList } from '@/components/paged-list/paged-list'
import { Row } from '@/components/row/row'
import { Sheet } from '@/components/sheet/sheet'
import { usePagedList } from '@/hooks/use-paged-list'
import type { Named } from '../use-emergency-form'

/** What an emergency is told from first of all; the other themes stand behind it. */
const FIRST: ScriptTheme = 'emergencySkills'
const THEMES = [FIRST, ...ScriptTheme.options.filter((theme) => theme !== FIRST)]

type Props = { value: readonly Named[]; error?: string | undefined; onChange: (value: Named[]) => void }

/** 用哪些讲稿: any that was reviewed, one theme after the other; a tap takes one, another tap puts it back. */
export function ScriptPicker({ value, error, onChange }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [theme, setTheme] = useState<ScriptTheme>(FIRST)
  const list = usePagedList('script.list', isOpen ? { theme } : null)
  const isChosen = (id: string) => value.some((one) => one.id === id)
  const without = (id: string) => value.filter((one) => one.id !== id)

  return (
    <Field label="用哪些讲稿" isRequired={false} error={error}>
      <View className="stack g16">
        <Chips
          label="选好的讲稿，再点一下去掉"
          options={value.map(({ id, name }) => ({ value: id, label: name }))}
          value={value.map(({ id }) => id)}
          onChange={(ids) => onChange(value.filter(({ id }) => ids.includes(id)))}
        />
        <Button kind="line" isBlock icon="book" onClick={() => setOpen(true)}>
          选讲稿
        </Button>
      </View>
      <Sheet isOpen={isOpen} title="用哪些讲稿" onClose={() => setOpen(false)}>
        <Chips
          label="哪一类"
          isSingle
          options={THEMES.map((one) => ({ value: one, label: THEME_TEXT[one] }))}
          value={[theme]}
          onChange={([chosen]) => setTheme(chosen ?? theme)}
        />
        <PagedList
          list={list}
          saying="正在取讲稿"
          keyOf={({ _id }) => _id}
          empty={<Empty title="这一类还没有讲稿" note="换一类看看。" />}
        >
          {({ _id: id, title, summary }) => (
            <Row
              icon={isChosen(id) ? 'check' : 'book'}
              title={title}
              note={isChosen(id) ? '选好了，再点一下去掉' : summary}
              onClick={() => onChange(isChosen(id) ? without(id) : [...value, { id, name: title }])}
            />
          )}
        </PagedList>
        <Button isBlock onClick={() => setOpen(false)}>
          {`选好了，共 ${value.length} 篇`}
        </Button>
      </Sheet>
    </Field>
  )
}
