import { useState } from 'react'
import type { AccountView } from '@shared/contract/account'
import type { Slot } from '@shared/contract/resource'
import { slotKey } from '@shared/domain/resource/slots'
import { teamsFor, unitsFor } from '@shared/domain/permission/scopes'
import { useAction } from '@/hooks/use-action'
import { newKey } from '@/hooks/use-form-key'
import { toast } from '@/platform/toast'

const SHORTEST_PURPOSE = 2

type Errors = { slots?: string | undefined; purpose?: string | undefined }
const NONE: Errors = {}

/** For whom somebody may book: the teams they lead, the units they administer. */
export const bookingFor = (me: AccountView) => [
  ...teamsFor('booking.request', me).map(({ teamId, teamName }) => ({ value: teamId, label: teamName })),
  ...unitsFor('booking.request', me).map(({ unitId, unitName }) => ({ value: unitId, label: unitName })),
]

type Wish = { resourceId: string; forIds: readonly string[]; activityId: string | null; onAsked: () => void }

/** 预约: half-days that were chosen, for whom and what for. */
export function useBookingForm({ resourceId, forIds, activityId, onAsked }: Wish) {
  const [slots, setSlots] = useState<readonly Slot[]>([])
  const [purpose, setPurpose] = useState('')
  const [chosenFor, setFor] = useState<string>()
  const [key, setKey] = useState(newKey)
  const [hasTried, setTried] = useState(false)
  const forId = chosenFor ?? forIds[0]
  const { run, isBusy } = useAction('booking.request', {
    onDone: () => {
      setSlots([])
      setKey(newKey())
      setTried(false)
      toast('已提交，等对方答复')
      onAsked()
    },
  })

  const toggle = (slot: Slot) =>
    setSlots((before) => {
      const without = before.filter((one) => slotKey(one) !== slotKey(slot))
      return without.length === before.length ? [...before, slot] : without
    })
  const errors: Errors = {
    slots: slots.length === 0 ? '先在日历上选半天' : undefined,
    purpose: purpose.trim().length < SHORTEST_PURPOSE ? '写一句用来做什么' : undefined,
  }
  const send = () => {
    setTried(true)
    if (!forId || errors.slots || errors.purpose) return
    void run({ key, resourceId, forId, activityId, purpose, slots: [...slots] })
  }

  return { slots, toggle, purpose, setPurpose, forId, setFor, send, isBusy, errors: hasTried ? errors : NONE }
}
