import { createHash } from 'node:crypto'
import { desktopApi } from '@shared/contract/desktop'
import { ok, refuse } from '@shared/contract/result'
import { newDesktop, viewDesktop } from '@shared/domain/desktop/desktop'
import {
  ADDRESS_WINDOW_MS,
  CODES_PER_ADDRESS,
  collectRequest,
  confirmRequest,
  declineRequest,
  digitsOf,
  lookAt,
  newRequest,
} from '@shared/domain/desktop/request'
import type { Deps } from '@cloud/kernel/deps'
import { desktopIdOf } from '@cloud/kernel/desktop-id'
import { implement } from '@cloud/kernel/implement'
import { after, PAGE_PROBE, pageOf } from '@cloud/kernel/paging'

const CODE_BYTES = 16
const SECRET_BYTES = 24
const DIGIT_BYTES = 4

export const begin = implement(desktopApi['desktop.begin'], async ({ words }, deps) => {
  if (!(await mayAskForCode(deps))) return refuse('DESKTOP_TOO_MANY')

  const [code, secret] = [deps.randomHex(CODE_BYTES), deps.randomHex(SECRET_BYTES)]
  const digits = digitsOf(deps.randomHex(DIGIT_BYTES))
  const request = newRequest({ code, secretHash: desktopIdOf(secret), digits, words }, deps.now())
  const isNew = await deps.store.desktopRequests.insert(request)
  if (!isNew) throw new Error('a random code came up twice')
  return ok({ code, secret, digits, expiresAt: request.expiresAt })
})

export const collect = implement(desktopApi['desktop.collect'], async ({ code, secret }, deps) => {
  const { store, now, randomHex } = deps
  const request = await store.desktopRequests.get(code)
  const told = collectRequest(request, desktopIdOf(secret), now())
  if (!told.ok || !request) return told.ok ? refuse('DESKTOP_CODE_GONE') : told
  if (told.value.state === 'waiting') return ok({ state: 'waiting' as const })

  // Of two that ask at the same moment one signs in.
  const isMine = await store.desktopRequests.replace(request, told.value.after)
  if (!isMine) return refuse('DESKTOP_CODE_GONE')

  const { personId } = told.value
  const key = randomHex(SECRET_BYTES)
  const isNew = await store.desktops.insert(newDesktop({ id: desktopIdOf(key), personId, words: request.words }, now()))
  if (!isNew) throw new Error('a random key came up twice')
  return ok({ state: 'in' as const, ticket: deps.ticketFor(personId), key })
})

export const look = implement(desktopApi['desktop.look'], async ({ code }, { store, now }) =>
  lookAt(await store.desktopRequests.get(code), now()),
)

export const confirm = implement(desktopApi['desktop.confirm'], async ({ code, digits }, deps) => {
  const { store, caller, now, desktopId } = deps
  if (desktopId !== null) return refuse('FORBIDDEN')

  const request = await store.desktopRequests.get(code)
  const confirmed = confirmRequest(request, { personId: caller._id, digits }, now())
  if (!confirmed.ok || !request) return confirmed.ok ? refuse('DESKTOP_CODE_GONE') : confirmed

  const isSaved = await store.desktopRequests.replace(request, confirmed.value)
  if (!isSaved) return refuse('DESKTOP_CODE_GONE')
  return confirmed.value.state === 'confirmed' ? ok({ words: request.words }) : refuse('DESKTOP_DIGITS_WRONG')
})

export const decline = implement(desktopApi['desktop.decline'], async ({ code }, { store, now }) => {
  const request = await store.desktopRequests.get(code)
  const declined = declineRequest(request, now())
  if (!declined.ok || !request) return declined.ok ? refuse('DESKTOP_CODE_GONE') : declined

  const isSaved = await store.desktopRequests.replace(request, declined.value)
  return isSaved ? ok({}) : refuse('DESKTOP_CODE_GONE')
})

export const list = implement(desktopApi['desktop.list'], async ({ cursor }, { store, caller, desktopId }) => {
  const found = await store.desktops.find({
    where: { personId: caller._id, revokedAt: null },
    range: { field: 'listKey', ...after(cursor, 'desc') },
    order: { field: 'listKey', direction: 'desc' },
    limit: PAGE_PROBE,
  })
  return ok(pageOf(found, (desktop) => viewDesktop(desktop, desktopId)))
})

const TRIES = 3

export const revoke = implement(desktopApi['desktop.revoke'], async (input, { store, caller, now, desktopId }) => {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const desktop = await store.desktops.get(input.desktopId)
    if (!desktop || desktop.personId !== caller._id) return refuse('NOT_FOUND')
    if (desktop.revokedAt !== null) return ok(viewDesktop(desktop, desktopId))

    // The desktop itself may note its use at the same moment; the person's word counts.
    const isSaved = await store.desktops.replace(desktop, { ...desktop, revokedAt: now() })
    if (isSaved) return ok(viewDesktop(desktop, desktopId))
  }
  throw new Error('the desktop kept changing')
})

// The address is hashed: who asked from where is nobody's business, only how often.
async function mayAskForCode({ store, now, clientAddress }: Deps): Promise<boolean> {
  const window = Math.floor(now() / ADDRESS_WINDOW_MS)
  const id = `desktop-${window}-${createHash('sha256').update(clientAddress).digest('hex').slice(0, 24)}`
  const once = { when: { below: { field: 'count' as const, limit: CODES_PER_ADDRESS } } }
  const isCounted = await store.tallies.change(id, { ...once, increase: { field: 'count', by: 1 } })
  if (isCounted) return true
  const isFirst = await store.tallies.insert({ _id: id, rev: 0, count: 1 })
  // Two may have been first at once; then the later one is counted.
  return isFirst || store.tallies.change(id, { ...once, increase: { field: 'count', by: 1 } })
}
