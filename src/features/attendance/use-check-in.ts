import { useRef, useState } from 'react'
import type { ErrorCode } from '@shared/contract/api'
import type { AttendanceView } from '@shared/contract/attendance'
import type { Nearness } from '@shared/contract/nearness'
import { waitingIn } from '@shared/domain/attendance/claim-queue'
import { parseCodeQr } from '@shared/domain/attendance/code'
import { clockTime } from '@/components/when'
import { now } from '@/platform/clock'
import { confirm } from '@/platform/dialog'
import { scanCode } from '@/platform/scan'
import { useTypedDigits } from '@/platform/typed-digits'
import { useClaims, tryCode, useTaken, type Way } from './claims'

const LENGTH = 6
export type { Way }
type Attempt = {
  activityId: string
  way: Way
  title: string | undefined
  endsAt: number | undefined
  nearness: Nearness | null
}
/** Why a try failed: a refusal of the cloud, or a QR that is not this activity's. */
export type Trouble = ErrorCode | 'OTHER_QR' | 'OTHER_ACTIVITY'

/** 签到 and 签退: six digits, pressed, typed, pasted or scanned; the sixth one sends them, or keeps them until there is network. */
export function useCheckIn({ endsAt, ...used }: Attempt) {
  const { activityId, way } = used
  const [digits, setDigits] = useState('')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { record, kept, isBusy, run, anew } = useMark(used, setTrouble)

  const send = (code: string) => void run(code)
  const offer = async (code: string) => {
    if (way === 'in' || (await isSureToLeave(endsAt))) send(code)
    else setDigits('')
  }
  const type = (more: string) => {
    if (isBusy || record || kept || trouble) return
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
    anew()
  }
  const again = () => {
    setTrouble(null)
    send(digits)
  }

  return { digits, trouble, record, kept, isBusy, type, remove, scan, startOver, again, clear: () => setDigits('') }
}

/** One try at a time; what the phone kept of earlier ones, and the record it has become. */
function useMark({ activityId, way, title, nearness }: Omit<Attempt, 'endsAt'>, onTrouble: (code: ErrorCode) => void) {
  const [record, setRecord] = useState<AttendanceView | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const isUnderWay = useRef(false)
  const { claim, late, anew } = useKept(activityId, way)

  async function run(code: string) {
    if (isUnderWay.current) return
    isUnderWay.current = true
    setIsBusy(true)
    const { reply, isKept } = await tryCode(way, {
      activityId,
      title: title ?? '这场活动',
      code,
      ...(nearness ? { nearness } : {}),
    })
    isUnderWay.current = false
    setIsBusy(false)
    if (reply.ok) setRecord(reply.value)
    else if (!isKept) onTrouble(reply.code)
  }

  return { record: record ?? late, kept: isBusy ? null : claim, isBusy, run, anew }
}

/** 待同步 of this activity, the newest; somebody who mistyped may put it aside and type again. */
function useKept(activityId: string, way: Way) {
  const waiting = waitingIn(useClaims(), activityId).filter((one) => one.way === way)
  const claim = waiting[waiting.length - 1]
  const [lastId, setLastId] = useState<string | null>(null)
  const [asideId, setAsideId] = useState<string | null>(null)
  if (claim && claim.id !== lastId) setLastId(claim.id)

  const taken = useTaken(activityId, way)
  // Only what this page saw waiting: who opens it later is told by the activity itself.
  const late = claim || lastId === null ? null : taken
  return { claim: claim && claim.id !== asideId ? claim : null, late, anew: () => setAsideId(lastId) }
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
