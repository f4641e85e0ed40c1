import type { ReactNode } from 'react'
import { Pressable } from './pressable'

export type ToggleProps = {
  label: string
  value: boolean
  onChange: (value: boolean) => void
  note?: ReactNode
  isOff?: boolean | undefined
}

type Props = Omit<ToggleProps, 'note'> & { role: 'checkbox' | 'switch'; className: string; children: ReactNode }

/** A line that is on or off and is pressed as a whole. */
export const ToggleLine = ({ value, onChange, ...line }: Props) => (
  <Pressable {...line} isOn={value} onClick={() => onChange(!value)} />
)
