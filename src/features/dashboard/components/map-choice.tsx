import { MapChoice as Choice } from '@shared/contract/area'
import { MAP_TEXT } from '@shared/text/ground'
import { Chips } from '@/components/chips/chips'

type Props = { value: Choice; onChange: (value: Choice) => void }

/** Which map the past stands on; the total is the same on both. */
export const MapChoice = ({ value, onChange }: Props) => (
  <Chips
    label="按哪张区划图"
    options={Choice.options.map((choice) => ({ value: choice, label: MAP_TEXT[choice] }))}
    value={[value]}
    isSingle
    onChange={([chosen]) => chosen && onChange(chosen)}
  />
)
