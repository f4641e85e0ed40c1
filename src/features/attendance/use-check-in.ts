import { useState } from 'react'
import type { ErrorCode } from '@shared/contract/api'
import type { AttendanceView } from '@shared/contract/attendance'
import { parseCodeQr } from '@shared/domain/attendance/code'
import { useAction } from '@/hooks/use-action'
import { scanCode } from '@/platform/scan'
import { useTypedDigits } from '@/platform/typed-digits'

const LENGTH = 6
export type Way = 'in' | 'out'
/** Why a try failed: a refusal of the cloud, or a QR that is not this activity's. */
export type Trouble = ErrorCode | 'OTHER_QR' | 'OTHER_ACTIVITY'

/** 签到 and 签退: six digits, pressed, typed, pasted or scanned; the sixth one sends them. */
export function useCheckIn(activityId: string, way: Way) {
  const [digits, setDigits] = useState('')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [record, setRecord] = useState<AttendanceView | null>(null)
  const onRefused = (code: ErrorCode) => {
    setTrouble(code)
    return true
  }
  const checkIn = useAction('attendance.checkIn', { onDone: setRecord, onRefused })
  const checkOut = useAction('attendance.checkOut', { onDone: setRecord, onRefused })
  const isBusy = checkIn.isBusy || checkOut.isBusy

  const send = (code: string) => void (way === 'in' ? checkIn : checkOut).run({ activityId, code })
  const type = (more: string) => {
    if (isBusy || record || trouble) return
    const next = `${digits}${more}`.slice(0, LENGTH)
    setDigits(next)
    if (next.length === LENGTH && digits.length < LENGTH) send(next)
  }
  const remove = () => !isBusy && setDigits(digits.slice(0, -1))
  useTypedDigits({ onDigits: type, onDelete: remove })

  const scan = async () => {
    const text = await scanCode()
    if (text === null) return
    const found = parseCodeQr(text)
    if (!found) return setTrouble('OTHER_QR')
    if (found.activityId !== activityId) return setTrouble('OTHER_ACTIVITY')
    setDigits(found.code)
    send(found.code)
  }
  const startOver = () => {
    setTrouble(null)
    setDigits('')
  }
  const again = () => {
    setTrouble(null)
    send(digits)
  }

  return { digits, trouble, record, isBusy, type, remove, scan, startOver, again, clear: () => setDigits('') }
}
export type CheckIn = ReturnType<typeof useCheckIn>
