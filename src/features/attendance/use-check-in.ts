import { useState } from 'react'
import type { ErrorCode } from '@shared/contract/api'
import type { AttendanceView } from '@shared/contract/attendance'
import { parseCodeQr } from '@shared/domain/attendance/code'
import { clockTime } from '@/components/when'
import { useAction } from '@/hooks/use-action'
import { now } from '@/platform/clock'
import { confirm } from '@/platform/dialog'
import { scanCode } from '@/platform/scan'
import { useTypedDigits } from '@/platform/typed-digits'

const LENGTH = 6
export type Way = 'in' | 'out'
type Attempt = { activityId: string; way: Way; endsAt: number | undefined }
/** Why a try failed: a refusal of the cloud, or a QR that is not this activity's. */
export type Trouble = ErrorCode | 'OTHER_QR' | 'OTHER_ACTIVITY'

/** 签到 and 签退: six digits, pressed, typed, pasted or scanned; the sixth one sends them. */
export function useCheckIn({ activityId, way, endsAt }: Attempt) {
  const [digits, setDigits] = useState('')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [record, setRecord] = useState<AttendanceView | null>(null)
  const { run, isBusy } = useMark(way, setRecord, setTrouble)

  const send = (code: string) => void run({ activityId, code })
  const offer = async (code: string) => {
    if (way === 'in' || (await isSureToLeave(endsAt))) send(code)
    else setDigits('')
  }
  const type = (more: string) => {
    if (isBusy || record || trouble) return
    const next = `${digits}${more}`.slice(0, LENGTH)
    setDigits(next)
    if (next.length === LENGTH && digits.length < LENGTH) void offer(next)
  }
  const remove = () => !isBusy && setDigits(digits.slice(0, -1))
  useTypedDigits({ onDigits: type, onDelete: remove })

  const take = (found: Scanned) => {
    if ('trouble' in found) return setTrouble(found.trouble)
    setDigits(found.code)
    void offer(found.code)
  }
  const scan = async () => {
    const text = await scanCode()
    if (text !== null) take(readScan(text, activityId))
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
function useMark(way: Way, onDone: (record: AttendanceView) => void, onTrouble: (code: ErrorCode) => void) {
  const onRefused = (code: ErrorCode) => {
    onTrouble(code)
    return true
  }
  const checkIn = useAction('attendance.checkIn', { onDone, onRefused })
  const checkOut = useAction('attendance.checkOut', { onDone, onRefused })
  return way === 'in' ? checkIn : checkOut
}

type Scanned = { code: string } | { trouble: Trouble }

function readScan(text: string, activityId: string): Scanned {
  const found = parseCodeQr(text)
  if (!found) return { trouble: 'OTHER_QR' }
  return found.activityId === activityId ? found : { trouble: 'OTHER_ACTIVITY' }
}

/** 签退 counts once and cannot be taken back: before the end it is asked about. */
async function isSureToLeave(endsAt: number | undefined) {
  if (endsAt === undefined || now() >= endsAt) return true
  const note = `计划 ${clockTime(endsAt)} 结束。签退后时长算到现在，不能再改。`
  return confirm({ title: '活动还没结束，现在走？', note, yes: '现在签退', no: '先不走' })
}

export type CheckIn = ReturnType<typeof useCheckIn>
