import { useState } from 'react'
import { CITY_AREA_ID, type MapChoice } from '@shared/contract/area'
import { duePeriod } from '@shared/domain/monthly/window'
import { usePlacesUnder } from '@/hooks/use-places-under'
import { now } from '@/platform/clock'
import type { PeriodChoice } from './period'
import { districtOf, type Workbench } from './use-workbench'

/** Which district, which time and which map somebody looks at; the city picks among the districts of that time. */
export function useDistrictChoice(
  workbench: Workbench,
  opened: { areaId?: string | undefined; map?: MapChoice | undefined } | undefined,
) {
  const [chosen, setChosen] = useState(opened?.areaId)
  const [period, setPeriod] = useState<PeriodChoice>(() => duePeriod(now()))
  const [map, setMap] = useState<MapChoice>(opened?.map ?? 'asItWas')
  const [lastDay, setLastDay] = useState<string>()
  const { isCity, areaId: own } = districtOf(workbench.unit)
  const past = period === 'year' && lastDay ? { on: lastDay } : {}
  const places = usePlacesUnder(isCity ? CITY_AREA_ID : null, map === 'asItWas' ? past.on : undefined)
  const areaId = chosen ?? own

  return {
    ...{ isCity, places, areaId, setChosen, period, setPeriod, map, setMap, lastDay, setLastDay },
    group: areaId ? { areaId, map, ...past } : null,
    wish: areaId ? { areaId, period, map, ...past } : null,
    hasYears: areaId !== undefined && period === 'year',
  }
}
