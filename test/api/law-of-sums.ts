import type { Input, Output } from '@shared/contract/api'
import type { Area, MapChoice } from '@shared/contract/area'
import type { DayEntry, Figures, Period, RecordEntry } from '@shared/contract/dashboard'
import { aboveOn, areasById } from '@shared/domain/area/stand-ins'
import { chinaDay } from '@shared/domain/time/china-time'
import { people } from '../builders/city'
import { naiveFigures, type Everything } from './naive-figures'
import type { World } from './world'

const { cityAdmin } = people

type Choice = Pick<Input<'dashboard.days'>, 'period' | 'on'>
type Group = { of?: 'city'; unitId?: string; teamId?: string; areaId?: string; map?: MapChoice }

/** Everybody whose figures are looked at: the city, its units, a team, its districts on both maps. */
export const GROUPS: readonly Group[] = [
  { of: 'city' },
  { unitId: 'u-1' },
  { unitId: 'u-9' },
  { teamId: 't-1' },
  { teamId: 't-2' },
  { areaId: 'd-1', map: 'asItWas' },
  { areaId: 'd-1', map: 'today' },
  { areaId: 'd-9', map: 'today' },
]

/** Each figure equals what the records say, and the sum of each list that it opens. */
export async function expectFiguresToAddUp(world: World, choice: Choice): Promise<void> {
  const all = (await world.dump()) as Everything
  for (const group of GROUPS) {
    const { figures, period } = await shown(world, group, choice)
    const isMine = belongsTo(group, areasOf(all), world.clock.now)
    expect({ group, ...figures }).toEqual({ group, ...naiveFigures(all, { period, isMine, now: world.clock.now }) })
    const days = await pages(world, 'dashboard.days', { ...group, ...choice })
    expect({ group, ...sumOf(days) }).toEqual({ group, ...addable(figures) })
    const records = await pages(world, 'dashboard.records', { ...group, ...choice })
    expect({ group, ...countsOf(records) }).toEqual({ group, ...countable(figures, group) })
  }
}

type Shown = { figures: Figures; period: Period }

export async function shown(world: World, group: Group, choice: Choice): Promise<Shown> {
  const door = world.as(cityAdmin)
  const { unitId, teamId, areaId, map = 'asItWas' } = group
  if (unitId) return door.get('dashboard.unit', { unitId, ...choice })
  if (areaId) return door.get('dashboard.district', { areaId, map, ...choice })
  if (teamId) return door.get('dashboard.team', { teamId, ...choice })
  return door.get('dashboard.city', { map, ...choice })
}

const areasOf = ({ areas }: Everything) => areasById(areas as Area[])

function belongsTo({ unitId, teamId, areaId, map }: Group, areas: ReturnType<typeof areasById>, now: number) {
  return (place: { teamId: string | null; unitId: string; subdistrictId: string; day: string }) =>
    (!unitId || place.unitId === unitId) &&
    (!teamId || place.teamId === teamId) &&
    (!areaId || aboveOn(areas, place.subdistrictId, map === 'today' ? chinaDay(now) : place.day) === areaId)
}

async function pages<A extends 'dashboard.days' | 'dashboard.records'>(
  world: World,
  action: A,
  input: Input<'dashboard.days'>,
): Promise<Output<A>['items'][number][]> {
  const all: Output<A>['items'][number][] = []
  let cursor: string | undefined
  do {
    const page: Output<'dashboard.days'> | Output<'dashboard.records'> = await world
      .as(cityAdmin)
      .get(action, { ...input, ...(cursor ? { cursor } : {}) } as Input<A>)
    all.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return all
}

const FIELDS = ['sessions', 'lessons', 'runningDays', 'audienceOnSite', 'audienceOnline'] as const
const MORE = ['activities', 'photos', 'scripts', 'orders', 'answeredOrders', ...FIELDS] as const

const sumOf = (days: readonly DayEntry[]) => ({
  ...Object.fromEntries(MORE.map((field) => [field, add(days, (day) => day[field])])),
  personTimes: grades((grade) => add(days, ({ personTimes }) => personTimes[grade])),
  minutes: grades((grade) => add(days, ({ minutes }) => minutes[grade])),
})

const addable = (figures: Figures) => ({
  ...Object.fromEntries(MORE.map((field) => [field, figures[field]])),
  personTimes: figures.personTimes,
  minutes: figures.minutes,
})

const countsOf = (records: readonly RecordEntry[]) => ({
  activities: records.length,
  ...Object.fromEntries(FIELDS.map((field) => [field, add(records, ({ counts }) => counts[field])])),
  photos: records.some(({ counts }) => counts.photos === null)
    ? null
    : add(records, ({ counts }) => counts.photos ?? 0),
})

const countable = (figures: Figures, { areaId }: Group) => ({
  activities: figures.activities,
  ...Object.fromEntries(FIELDS.map((field) => [field, figures[field]])),
  photos: areaId && figures.activities > 0 ? null : figures.photos,
})

const grades = (of: (grade: 'A' | 'B' | 'C') => number) => ({ A: of('A'), B: of('B'), C: of('C') })
const add = <T>(all: readonly T[], of: (one: T) => number) => all.reduce((sum, one) => sum + of(one), 0)
