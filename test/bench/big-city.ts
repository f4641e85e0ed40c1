import type { Emulator } from '@cloud/local/emulator'
import { attendanceId } from '@shared/domain/attendance/sign-up'
import { DAY_MS } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import { aClosedActivity, aClosing } from '../builders/activity'
import { anArea, aStreet, aUnit } from '../builders/area'
import { aConfirmedPresence } from '../builders/attendance'
import { china, hours } from '../builders/clock'
import { aTeam } from '../builders/team'

const UNITS = 41
const STREETS = 25
const WHOLE = 1_000_000
/** Fewer, and a unit would have months without any. */
const ACTIVITIES_AT_LEAST = UNITS * 30
const BEGIN = china('2026-01-01 09:00')
const BATCH = 1_000

/** 41 units, 3,000 teams, 100,000 volunteers and 30,000 activities for a million attendances; a share of them for fewer. */
type Size = { attendances: number; teams: number; people: number; activities: number }

const sizeOf = (attendances: number): Size => {
  const share = attendances / WHOLE
  const teams = Math.max(UNITS, Math.round(3_000 * share))
  return {
    ...{ attendances, teams, people: Math.max(teams, Math.round(100_000 * share)) },
    activities: Math.max(ACTIVITIES_AT_LEAST, Math.round(30_000 * share)),
  }
}

const count = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index))
const unitOf = (team: number) => `u-${(team % UNITS) + 1}`

/** A year of the whole city, the same every time, written straight into the store. Answers how many attendances there are. */
export function fillBigCity(emulator: Emulator, attendances: number): number {
  const size = sizeOf(attendances)
  emulator.insertMany('areas', [anArea({ _id: 'cq', name: '重庆市', level: 'city', parentId: null }), ...areas()])
  emulator.insertMany('units', [
    aUnit({ _id: 'u-city', name: '市科协', kind: 'city', areaId: null, parentId: null }),
    ...count(UNITS, (index) => aUnit({ _id: `u-${index + 1}`, name: `单位 ${index}`, areaId: `d-${index + 1}` })),
  ])
  emulator.insertMany(
    'teams',
    count(size.teams, (index) => aTeam({ _id: `t-${index}`, unitId: unitOf(index), name: `科普队 ${index}` })),
  )
  let written = 0
  for (let from = 0; from < size.activities; from += 30) {
    const some = count(Math.min(30, size.activities - from), (index) => held(from + index, size))
    emulator.insertMany('activities', some)
    const there = some.flatMap((activity, index) => presences(activity, from + index, size))
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

function held(index: number, { teams }: Size) {
  const team = index % teams
  const startsAt = BEGIN + (index % 365) * DAY_MS
  return aClosedActivity({
    ...{ _id: `a-${index}`, teamId: `t-${team}`, unitId: unitOf(team), startsAt, endsAt: startsAt + hours(2) },
    areaId: `s-${(team % UNITS) + 1}-${index % STREETS}`,
    closing: { ...aClosing(), at: startsAt + hours(3), byId: 'p-leader' },
  })
}

/** One record is checked by the schema, the others are its copies under other names. */
function presences(activity: ReturnType<typeof held>, index: number, { attendances, activities, teams, people }: Size) {
  const perTeam = Math.floor(people / teams)
  const { _id: activityId, teamId, unitId, subdistrictId, startsAt, endsAt } = activity
  const first = aConfirmedPresence({ activityId, personId: 'p-0', teamId, unitId, subdistrictId, startsAt, endsAt })
  const share = Math.floor(attendances / activities) + (index < attendances % activities ? 1 : 0)
  return count(share, (place) => {
    const personId = `p-${teamId}-${(index * 7 + place) % Math.max(1, perTeam)}-${place >= perTeam ? place : 0}`
    const _id = attendanceId(activityId, personId)
    return { ...first, _id, personId, listKey: listKey(endsAt, _id) }
  })
}
