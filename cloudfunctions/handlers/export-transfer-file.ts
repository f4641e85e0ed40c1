import type { Account } from '@shared/contract/account'
import type { Award } from '@shared/contract/award'
import type { Training } from '@shared/contract/training'
import { awardToSend } from '@shared/domain/award/award'
import { nextFile } from '@shared/domain/record-transfer/ledger'
import type { TransferFile, TransferPersonFacts } from '@cloud/gateways/transfer-sheet'
import type { Deps } from '@cloud/kernel/deps'
import { findAll } from '@cloud/kernel/find-all'
import type { Drawn } from './record-transfer-draw'

const IDS_AT_ONCE = 100

type Of = { unitId: string; month: string }
type ToSend = { drawn: readonly Drawn[]; awards: readonly Award[] }
type Rows = { about: Drawn['now']['facts'] } & ReturnType<typeof nextFile>

/**
 * What a file says, and whose details stand in it: those of the unit's own people. Of guests from elsewhere the organiser
 * knows the name alone; who has left for good stands in none.
 */
export async function fileOf({ drawn, awards }: ToSend, { unitId, month }: Of, deps: Deps) {
  const rows = drawn.map(({ sent, now }): Rows => ({ about: now.facts, ...nextFile(sent, now) }))
  const people = await peopleOf(rows, awards, deps)
  const own = people.filter(({ unitIds, erasedAt }) => unitIds.includes(unitId) && erasedAt === null)
  const facts = new Map(own.map((person) => [person._id, factsOf(person, deps.vault)]))
  const names = new Map(people.map(({ _id, name }) => [_id, name]))
  const who = (personId: string) => facts.get(personId) ?? { name: names.get(personId) ?? '', document: null }
  const trained = (await trainingsOf([...facts.keys()], deps)).filter(({ day }) => day.startsWith(month))
  const file: TransferFile = {
    people: [...facts.values()],
    services: rows.flatMap(({ about, send }) =>
      send.map(({ personId, minutes }) => ({ ...who(personId), about, minutes })),
    ),
    awards: awards.flatMap((award) => {
      const { send } = awardToSend(award)
      return send && facts.has(award.personId) ? [{ ...who(award.personId), about: send }] : []
    }),
    evaluations: rows.flatMap(({ send }) =>
      send.flatMap(({ personId, quality, evaluatedOn }) =>
        quality && evaluatedOn ? [{ ...who(personId), about: { quality, day: evaluatedOn } }] : [],
      ),
    ),
    takenBack: [
      ...rows.flatMap(({ about, takeBack }) => takeBack.map((personId) => ({ ...who(personId), about }))),
      ...awards.flatMap((award) => {
        const { takeBack } = awardToSend(award)
        return takeBack ? [{ ...who(award.personId), about: { title: takeBack.name, day: takeBack.day } }] : []
      }),
    ],
    trainings: trained.flatMap((about) =>
      traineesIn(about)
        .filter((personId) => facts.has(personId))
        .map((personId) => ({ ...who(personId), about })),
    ),
  }
  return { file, shownIds: [...facts.keys()] }
}

const traineesIn = ({ traineeIds, voids }: Training) =>
  traineeIds.filter((id) => !voids.some(({ personId }) => personId === id))

async function peopleOf(rows: readonly Rows[], awards: readonly Award[], { store }: Deps): Promise<Account[]> {
  const served = rows.flatMap(({ send, takeBack }) => [...send.map(({ personId }) => personId), ...takeBack])
  const named = [...served, ...awards.map(({ personId }) => personId)]
  const people = await inParts([...new Set(named)], (ids) => store.accounts.getMany(ids))
  return people.flat()
}

async function trainingsOf(personIds: readonly string[], { store }: Deps): Promise<Training[]> {
  const found = await inParts(personIds, (values) =>
    findAll(store.trainings, { oneOf: { field: 'traineeIds', values } }, 'listKey'),
  )
  return [...new Map(found.flat().map((one) => [one._id, one])).values()]
}

async function inParts<T>(ids: readonly string[], ask: (some: readonly string[]) => Promise<T>): Promise<T[]> {
  const answers: T[] = []
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE)
    answers.push(await ask(ids.slice(from, from + IDS_AT_ONCE)))
  return answers
}

const factsOf = (person: Account, vault: Deps['vault']): TransferPersonFacts => ({
  name: person.name,
  sex: person.sex,
  birthDate: person.birthSealed && vault.open(person.birthSealed),
  document: person.document && { kind: person.document.kind, number: vault.open(person.document.sealed) },
  area: person.subdistrictName,
  phone: person.phoneSealed && vault.open(person.phoneSealed),
  skills: person.registration?.skills ?? [],
  serviceKinds: person.serviceKinds,
})
