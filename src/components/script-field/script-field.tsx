import { Button } from '../button/button'
import type { Option } from '../radio-group/radio-group'
import { SelectField } from '../select-field/select-field'

/** The library, as the hook `useScriptOptions` gives it. */
type Scripts = { isOpen: boolean; open: () => void; options: readonly Option<string>[] }
type Props = { scripts: Scripts; value: string | null; onChange: (scriptId: string | null) => void }

/** 讲稿 that something is told from; may be left out. */
export const ScriptField = ({ scripts, value, onChange }: Props) =>
  scripts.isOpen ? (
    <SelectField
      label="照哪篇讲稿讲"
      isRequired={false}
      options={scripts.options}
      value={value ?? ''}
      onChange={(scriptId) => onChange(scriptId || null)}
    />
  ) : (
    <Button kind="quiet" isBlock icon="book" onClick={scripts.open}>
      {value ? '已选一篇讲稿，换一篇' : '照一篇讲稿讲'}
    </Button>
  )
