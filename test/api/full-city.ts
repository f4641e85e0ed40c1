import { planMonth } from '@cloud/aggregation/rebuild'
import { rollupAt } from '@cloud/aggregation/write-rollup'
import { rebuildRosters } from '@cloud/aggregation/roster'
import type { Activity } from '@shared/contract/activity'
import { chinaDay, DAY_MS, HOUR_MS } from '@shared/domain/time/china-time'
import { aMembership, aResident, aVolunteer } from '../builders/account'
import { aClosing, anActivity, aClosedActivity } from '../builders/activity'
import { aStreet, aUnit, aVenue } from '../builders/area'
import { aConfirmedPresence, anAttendance, aPresence } from '../builders/attendance'
import { days, hours, minutes, NOW } from '../builders/clock'
import { aBooking, aResource } from '../builders/resource'
import { aPhoto } from '../builders/photo'
import { aRecordTransfer } from '../builders/record-transfer'
import { aNotice, aScript } from '../builders/script'
import { aTeam } from '../builders/team'
import { fullDesks, waitingForWords } from './full-desks'
import { handHours } from './full-hours'
import { fullOffices } from './full-offices'
import { fullOrders } from './full-orders'
import { fullEmergency } from './measured-emergency'
import { fullImports } from './measured-import'
import { fullMenu } from './measured-offerings'
import { fullLibrary } from './measured-scripts'
import { teamsToMeasure } from './measured-team'
import type { World } from './world'

const CROWD = 2_000
const VOLUNTEERS = 5_000
const TEAMS = 45
const STREETS = 22
const DAYS = 31
const CELLS_A_DAY = 20

const count = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index))

/** The first two are those of the small city. */
const idOf = (letter: string, index: number) => `${letter}-${index < 2 ? index + 1 : index + 8}`
const teamIdOf = (index: number) => idOf('t', index % TEAMS)
const streetIdOf = (index: number) => idOf('s', index % STREETS)
const personIdOf = (index: number) => `p-many-${index}`

/** A month of a busy district: what the budgets are measured in. Nothing in it is pending. */
export async function fill(world: World): Promise<void> {
  const closed = closedMonth()
  await world.given({
    accounts: [
      aResident({ _id: 'p-old-resident' }),
      ...fullOffices().officers,
      ...count(VOLUNTEERS, (index) =>
        aVolunteer({ _id: personIdOf(index), memberships: [aMembership({ teamId: teamIdOf(index) })] }),
      ),
    ],
    areas: count(STREETS - 2, (index) => aStreet({ _id: idOf('s', index + 2), name: `街道 ${index}` })),
    teams: count(TEAMS - 2, (index) =>
      aTeam({ _id: idOf('t', index + 2), name: `科普队 ${index}`, level: 'detachment' }),
    ),
    units: count(60, (index) => aUnit({ _id: `u-many-${index}`, areaId: null, isPilot: index < 5 })),
    resources: count(60, (index) => aResource({ _id: `r-many-${index}` })),
    bookings: count(200, aBookedMorning),
    venues: count(60, (index) => aVenue({ _id: `v-many-${index}` })),
    scripts: count(60, (index) => aScript({ _id: `sc-many-${index}` })),
    notices: count(300, (index) => aNotice({ _id: `n-many-${index}`, at: NOW - minutes(index) })),
    recordTransfers: [aRecordTransfer({ _id: 'a-closed-0' })],
    activities: [...closed, ...upcoming(), ...crowded()],
    attendances: [...closed.flatMap(presencesAt), ...crowdRecords(), ...myRecords()],
    orders: fullOrders(),
    ...fullDesks(),
    audits: fullOffices().audits,
    photos: count(60, (index) =>
      aPhoto({ _id: `ph-${index}`, activityId: index ? 'a-ongoing' : 'a-ended', uploadedAt: NOW - index }),
    ),
  })
  await demandDocuments(world)
  await world.given(teamsToMeasure())
  await world.given(fullImports())
  for (const part of [fullMenu(), fullLibrary(), fullEmergency()]) await world.given(part)
  await world.given(handHours())
  await fillRollups(world)
  world.wire()
}

/** So that giving a document number is measured, too. */
async function demandDocuments({ store }: World) {
  const unit = await store.units.get('u-1')
  if (!unit || !(await store.units.replace(unit, { ...unit, demandsDocument: true }))) throw new Error('no unit')
}

/** A busy van: out on two hundred days of the year, a hundred requests of December wait. */
const aBookedMorning = (index: number) =>
  aBooking({
    _id: `b-many-${index}`,
    resourceId: 'r-many-0',
    status: index % 2 === 0 ? 'confirmed' : 'requested',
    slots: [{ day: chinaDay(NOW + ((index % 2 === 0 ? -100 : 12) + (index % 28)) * DAY_MS), part: 'morning' }],
  })

async function fillRollups(world: World) {
  const at = { store: world.store, now: () => world.clock.now }
  await rebuildRosters(at)
  for (const month of ['2026-10', '2026-11']) {
    const planned = await planMonth(month, at)
    await world.given({
      rollups: planned.map(({ place, ...computed }) => rollupAt(place, { ...computed, computedAt: NOW, rev: 0 })),
    })
  }
}

const closedMonth = (): Activity[] =>
  count(DAYS * CELLS_A_DAY, (index) =>
    aClosedActivity({
      _id: `a-closed-${index}`,
      teamId: teamIdOf(index),
      areaId: streetIdOf(index * 7),
      startsAt: NOW - days(Math.floor(index / CELLS_A_DAY) + 1),
      closing: { ...aClosing(), at: NOW, byId: 'p-leader' },
    }),
  )

const presencesAt = ({ _id, teamId, subdistrictId, startsAt, endsAt }: Activity, index: number) =>
  [index, index + 1].map((person) =>
    aConfirmedPresence({ activityId: _id, personId: personIdOf(person), teamId, subdistrictId, startsAt, endsAt }),
  )

const upcoming = (): Activity[] =>
  count(300, (index) =>
    anActivity({
      _id: `a-next-${index}`,
      teamId: teamIdOf(index),
      areaId: streetIdOf(index),
      startsAt: NOW + DAY_MS + index * HOUR_MS,
      status: index % 10 === 0 ? 'draft' : 'published',
    }),
  )

const crowd = () => count(CROWD, personIdOf)

/** Activities of 2,000 people before, while and after they happen. */
const crowded = (): Activity[] => [
  anActivity({ _id: 'a-open', capacity: CROWD, people: crowd().slice(1) }),
  ...waitingForWords(),
  anActivity({ _id: 'a-full', capacity: CROWD, people: crowd() }),
  anActivity({ _id: 'a-ongoing', capacity: CROWD, people: crowd(), startsAt: NOW - minutes(20) }),
  anActivity({ _id: 'a-ended', capacity: CROWD, people: crowd(), startsAt: NOW - hours(5) }),
  anActivity({ _id: 'a-to-close', capacity: CROWD, people: crowd(), startsAt: NOW - hours(6) }),
]

const crowdRecords = () => [
  ...crowd().map((personId) => anAttendance({ activityId: 'a-full', personId })),
  ...crowd().map((personId, index) =>
    (index < 10 ? anAttendance : aPresence)({
      activityId: 'a-ongoing',
      personId,
      ...(index < 10 ? {} : { checkOut: null }),
      startsAt: NOW - minutes(20),
      endsAt: NOW + minutes(100),
    }),
  ),
  ...crowd().map((personId, index) =>
    (index < 10 ? anAttendance : aPresence)({
      activityId: 'a-ended',
      personId,
      startsAt: NOW - hours(5),
      endsAt: NOW - hours(3),
    }),
  ),
  ...crowd().map((personId) =>
    aConfirmedPresence({
      activityId: 'a-to-close',
      personId,
      startsAt: NOW - hours(6),
      endsAt: NOW - hours(4),
    }),
  ),
]

/** The measured volunteer has been active for years. */
const myRecords = () => [
  ...count(200, (index) =>
    aConfirmedPresence({
      activityId: `a-mine-${index}`,
      startsAt: NOW - days(400 + index),
      endsAt: NOW - days(400 + index) + hours(2),
      status: 'present',
    }),
  ),
  ...count(30, (index) =>
    anAttendance({
      activityId: `a-next-${index + 1}`,
      startsAt: NOW + days(1) + hours(index + 1),
      endsAt: NOW + days(1) + hours(index + 3),
    }),
  ),
]
