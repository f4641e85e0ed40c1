import { AwardLevel } from '@shared/contract/award'
import { chinaDay } from '@shared/domain/time/china-time'
import { AWARD_LEVEL_TEXT } from '@shared/text/record-terms'
import { DateField } from '@/components/date-field/date-field'
import { PictureField } from '@/components/picture-field/picture-field'
import { SelectField } from '@/components/select-field/select-field'
import { TextField } from '@/components/text-field/text-field'
import { now } from '@/platform/clock'
import type { AwardForm, AwardFormState } from '../use-award-form'

const LEVELS = AwardLevel.options.map((value) => ({ value, label: AWARD_LEVEL_TEXT[value] }))
const LONGEST = 60

type Props = {
  form: AwardForm
  problems: Record<string, string>
  onChange: (part: Partial<AwardForm>) => void
}

/** The three fields of 令67 §9, and the level. */
export const AwardFields = ({ form, problems, onChange }: Props) => (
  <>
    <TextField
      label="表彰名称"
      placeholder="例如：优秀科技志愿者"
      value={form.name}
      maxLength={LONGEST}
      error={problems.name}
      onChange={(name) => onChange({ name })}
    />
    <TextField
      label="授予单位"
      placeholder="照证书上的公章写"
      value={form.grantedBy}
      maxLength={LONGEST}
      error={problems.grantedBy}
      onChange={(grantedBy) => onChange({ grantedBy })}
    />
    <SelectField
      label="哪一级"
      help="看授予单位：区县和区县以上的才记"
      options={LEVELS}
      value={form.level}
      placeholder="请选"
      error={problems.level}
      onChange={(level) => onChange({ level })}
    />
    <DateField
      label="哪天授予的"
      max={chinaDay(now())}
      value={form.day}
      error={problems.day}
      onChange={(day) => onChange({ day })}
    />
  </>
)

/** A picture of the certificate or of the document that names the person. */
export const ProofField = ({ award: { pictures, problems } }: { award: AwardFormState }) => (
  <PictureField
    label="证明照片"
    help="证书，或印有名字的表彰文件；只有本人和单位看得到"
    error={problems.fileId}
    pictures={pictures.pictures}
    isBusy={pictures.isBusy}
    isFull={pictures.isFull}
    onAdd={pictures.add}
    onDrop={pictures.drop}
  />
)
