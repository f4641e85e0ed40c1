import type { Caller } from '@shared/contract/caller'
import { isAdmitted, notedUse } from '@shared/domain/desktop/desktop'
import { newAccount } from '@shared/domain/person/account'
import { accountOf } from '@cloud/gateways/enter'
import type { Identity } from '@cloud/gateways/identity'
import type { Deps } from '@cloud/kernel/deps'
import { desktopIdOf } from '@cloud/kernel/desktop-id'

export type Visit = Pick<Deps, 'caller' | 'desktopId'>
type World = Pick<Deps, 'store' | 'now'>

/**
 * The account behind an identity, the same one on the phone and on the desktop. A desktop must also send the key it got
 * when it signed in: the platform attests the person, the key which desktop it is, and a desktop that was sent away is out.
 */
export async function whoIsCalling(
  identity: Identity | null,
  desktopKey: unknown,
  world: World,
): Promise<Visit | null> {
  if (!identity) return null
  if ('personId' in identity) return onDesktop(identity.personId, desktopKey, world)

  const { openId } = identity
  const caller = await accountOf(openId, world.store, (personId) => newAccount(personId, openId, world.now()))
  // Nobody comes back into an account that was deleted, whatever a platform attests.
  return caller.erasedAt ? null : { caller, desktopId: null }
}

async function onDesktop(personId: string, key: unknown, { store, now }: World): Promise<Visit | null> {
  if (typeof key !== 'string') return null
  const [caller, desktop] = await Promise.all([store.accounts.get(personId), store.desktops.get(desktopIdOf(key))])
  if (!caller || caller.erasedAt || !isAdmitted(desktop, personId, now())) return null

  const noted = notedUse(desktop, now())
  // Lost to another call of the same desktop, or to the person who sends it away: both are fine.
  if (noted) await store.desktops.replace(desktop, noted).then(ignore)
  return { caller, desktopId: desktop._id }
}

const ignore = () => undefined

/** Whoever has not signed in may still ask for a code to sign in with; this stands in for them and is never stored. */
export const nobody = (now: number): Caller => newAccount('nobody', 'nobody', now)
