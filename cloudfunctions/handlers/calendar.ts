import { calendarApi } from '@shared/contract/calendar'
import { ok, refuse } from '@shared/contract/result'
import { may } from '@shared/domain/permission/permissions'
import { loadedYearId, loadYear } from '@shared/domain/time/loaded-years'
import { audit } from '@cloud/kernel/audit'
import { loadedYears } from '@cloud/kernel/holidays'
import { implement } from '@cloud/kernel/implement'

export const get = implement(calendarApi['calendar.get'], async (_, { store }) => {
  const { of, query } = loadedYears(store)
  return ok({ years: await of.find(query) })
})

export const load = implement(calendarApi['calendar.load'], async (notice, deps) => {
  const { store, caller, now } = deps
  if (!may('calendar.load', caller)) return refuse('FORBIDDEN')
  const before = await store.calendars.get(loadedYearId(notice.year))
  const loaded = loadYear(notice, { personId: caller._id, now: now() }, before)
  if (!loaded.ok) return loaded

  const isSaved = before
    ? await store.calendars.replace(before, loaded.value)
    : await store.calendars.insert(loaded.value)
  if (!isSaved) return refuse('CHANGED_MEANWHILE')
  const note = `${notice.year} 年：${notice.source}`
  await audit(deps, { action: 'calendar.load', subjectId: loaded.value._id, unitId: null, note })
  return ok(loaded.value)
})
