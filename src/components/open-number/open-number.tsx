import type { ReactNode } from 'react'
import { cx } from '../cx'
import { Pressable } from '../pressable/pressable'
import s from './open-number.module.scss'

type Props = { children: ReactNode; onOpen: () => void; label?: string | undefined }

/** A number in a line or a table that opens the records behind it. */
export const OpenNumber = ({ children, onOpen, label }: Props) => (
  <Pressable className={cx(s.number)} role="link" label={label} onClick={onOpen}>
    {children}
  </Pressable>
)
