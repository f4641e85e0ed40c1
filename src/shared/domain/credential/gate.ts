import type { Credential, Gate, GateMiss } from '@shared/contract/credential'

/** A person as a gate sees them; the birth day is null where none was given. */
export type Held = { credentials: readonly Credential[]; birthDay: string | null }

/**
 * 报名条件: what a gate still asks of a person who serves on `day` (令685 §15, §16). A qualification must hold on that
 * day; a training that was voided is no longer among the credentials.
 */
export function missesOf(gate: Gate | null | undefined, { credentials, birthDay }: Held, day: string): GateMiss[] {
  if (!gate) return []
  return [
    ...(hasTraining(gate, credentials, day) ? [] : (['training'] as const)),
    ...(hasQualification(gate, credentials, day) ? [] : (['qualification'] as const)),
    ...ageMiss(gate, birthDay, day),
  ]
}

function hasTraining({ training }: Gate, credentials: readonly Credential[], day: string) {
  if (!training) return true
  const named = plain(training.name)
  return credentials.some(
    (one) =>
      one.of === 'training' &&
      one.kind === training.kind &&
      one.day <= day &&
      (named === '' || plain(one.name) === named),
  )
}

/** Names are typed by hand: spaces and case make no difference. */
const plain = (name: string) => name.replace(/\s/g, '').toLowerCase()

function hasQualification({ qualification }: Gate, credentials: readonly Credential[], day: string) {
  if (!qualification) return true
  return credentials.some(
    (one) => one.of === 'qualification' && one.kind === qualification && (one.until === null || one.until >= day),
  )
}

function ageMiss({ minimumAge }: Gate, birthDay: string | null, day: string): GateMiss[] {
  if (minimumAge === null) return []
  if (birthDay === null) return ['ageUnknown']
  return fullYears(birthDay, day) >= minimumAge ? [] : ['age']
}

/** Full years on a day; who was born on 29 February is a year older on 1 March where there is none. */
export function fullYears(birthDay: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDay.slice(0, 4))
  return day.slice(5) < birthDay.slice(5) ? years - 1 : years
}

/** A gate that asks for nothing is none. */
export const gateOrNone = (gate: Gate | null): Gate | null =>
  gate && (gate.training || gate.qualification || gate.minimumAge !== null) ? gate : null
