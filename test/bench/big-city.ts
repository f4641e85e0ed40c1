import type { Emulator } from '@cloud/local/emulator'
import { DAY_MS } from '@shared/domain/time/china-time'
import { aClosedActivity, aClosing } from '../builders/activity'
import { anArea, aStreet, aUnit } from '../builders/area'
import { aConfirmedPresence } from '../builders/attendance'
import { china, hours } from '../builders/clock'
import { aTeam } from '../builders/team'

const ATTENDANCES = Number(process.env['ATTENDANCES'] ?? 1_000_000)
const UNITS = 41
const STREETS = 25
const SHARE = ATTENDANCES / 1_000_000
const TEAMS = Math.max(UNITS, Math.round(3_000 * SHARE))
const PEOPLE = Math.max(TEAMS, Math.round(100_000 * SHARE))
const ACTIVITIES = Math.max(365, Math.round(30_000 * SHARE))
const BEGIN = china('2026-01-01 09:00')
const BATCH = 1_000

const count = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index))
const unitOf = (team: number) => `u-${(team % UNITS) + 1}`

/** A year of the whole city, written straight into the store. Answers how many attendances there are. */
export function fillBigCity(emulator: Emulator): number {
  emulator.insertMany('areas', [anArea({ _id: 'cq', name: '重庆市', level: 'city', parentId: null }), ...areas()])
  emulator.insertMany('units', [
    aUnit({ _id: 'u-city', name: '市科协', kind: 'city', areaId: null, parentId: null }),
    ...count(UNITS, (index) => aUnit({ _id: `u-${index + 1}`, name: `单位 ${index}`, areaId: `d-${index + 1}` })),
  ])
  emulator.insertMany(
    'teams',
    count(TEAMS, (index) => aTeam({ _id: `t-${index}`, unitId: unitOf(index), name: `科普队 ${index}` })),
  )
  const perActivity = Math.round(ATTENDANCES / ACTIVITIES)
  let written = 0
  for (let from = 0; from < ACTIVITIES; from += 30) {
    const some = count(Math.min(30, ACTIVITIES - from), (index) => held(from + index))
    emulator.insertMany('activities', some)
    const there = some.flatMap((activity, index) =>
      count(perActivity, (place) => presence(activity, from + index, place)),
    )
    for (let at = 0; at < there.length; at += BATCH) emulator.insertMany('attendances', there.slice(at, at + BATCH))
    written += there.length
  }
  return written
}

const areas = () =>
  count(UNITS, (unit) => [
    anArea({ _id: `d-${unit + 1}`, name: `区县 ${unit}` }),
    ...count(STREETS, (street) =>
      aStreet({ _id: `s-${unit + 1}-${street}`, name: `街道 ${street}`, parentId: `d-${unit + 1}` }),
    ),
  ]).flat()

function held(index: number) {
  const team = index % TEAMS
  const startsAt = BEGIN + (index % 365) * DAY_MS
  return aClosedActivity({
    ...{ _id: `a-${index}`, teamId: `t-${team}`, unitId: unitOf(team), startsAt, endsAt: startsAt + hours(2) },
    areaId: `s-${(team % UNITS) + 1}-${index % STREETS}`,
    closing: { ...aClosing(), at: startsAt + hours(3), byId: 'p-leader' },
  })
}

function presence(activity: ReturnType<typeof held>, index: number, place: number) {
  const perTeam = Math.floor(PEOPLE / TEAMS)
  const { _id, teamId, unitId, subdistrictId, startsAt, endsAt } = activity
  const personId = `p-${teamId}-${(index * 7 + place) % Math.max(1, perTeam)}-${place >= perTeam ? place : 0}`
  return aConfirmedPresence({ activityId: _id, personId, teamId, unitId, subdistrictId, startsAt, endsAt })
}
