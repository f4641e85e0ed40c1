import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { dueMonth } from '@shared/domain/monthly/window'
import { startEmulator } from '@cloud/local/emulator'
import { buildFunctions, FUNCTIONS_DIR } from '@cloud/local/host/builds'
import { reportPeriod } from '@shared/domain/monthly/window'
import { DAY_MS, eachDay, startOfDay } from '@shared/domain/time/china-time'
import { DECLARATION } from '../api/backends'
import { aClosedActivity, aClosing } from '../builders/activity'
import { aUnit } from '../builders/area'
import { aConfirmedPresence } from '../builders/attendance'
import { aCity, people } from '../builders/city'
import { EXPERIENCE, aReport } from '../builders/report'
import type { Report } from './report'

const UNITS = 41
const ACTIVITIES_A_YEAR = 30_000
const DAYS_A_YEAR = 365
/** Confirmed people at an activity; only of the month, for nothing else of them is read. */
const PEOPLE = 10

const MONTH = dueMonth([], Date.now())
const PERIOD = reportPeriod(MONTH, [])

/**
 * 全市月报 as Word and as a spreadsheet, drawn from the records of 41 units of which none has submitted: the deployed bundle in
 * a process of its own, so that its memory is that of the function and of nothing else.
 */
export async function bench(report: Report): Promise<void> {
  await buildFunctions(() => undefined)
  const emulator = await startEmulator({ store: 'memory', declaration: DECLARATION })
  for (const [name, documents] of Object.entries(cityOf())) emulator.insertMany(name, documents)
  try {
    const { seconds, rss, calls, longest } = await exportBoth(emulator.url)
    report('export.city.seconds', seconds, 's')
    report('export.call.longest.seconds', longest, 's')
    report('export.calls', calls, 'calls')
    report('export.rss.mb', rss, 'MB')
  } finally {
    await emulator.close()
  }
}

/** Calls the deployed function slice by slice until there are two files; nothing else is loaded, so that nothing else is measured. */
const PROGRAM = `
const { main } = require(process.argv[1])
async function run() {
  const calls = []
  const begun = performance.now()
  for (const format of ['docx', 'xlsx'])
    for (let url = ''; !url;) {
      const input = { key: 'bench00001', unitId: null, month: process.env.BENCH_MONTH, format }
      const at = performance.now()
      const reply = await main({ action: 'export.report', input })
      calls.push(performance.now() - at)
      if (!reply.ok) throw new Error(JSON.stringify(reply))
      url = reply.value.url
    }
  const seconds = (ms) => Math.round(ms / 100) / 10
  const rss = Math.round(process.resourceUsage().maxRSS / 1024)
  const longest = seconds(Math.max(...calls))
  console.log(JSON.stringify({ seconds: seconds(performance.now() - begun), longest, calls: calls.length, rss }))
}
run().catch((error) => { console.error(error); process.exit(1) })
`

type Figures = { seconds: number; rss: number; calls: number; longest: number }

async function exportBoth(url: string): Promise<Figures> {
  const env = {
    ...process.env,
    ...{ TCB_SERVICE_URL: url, TCB_ENV: 'local', WX_APPID: 'wx0', WX_OPENID: people.cityAdmin.openId },
    ...{ TCB_SOURCE: 'wx_client', ZHIHUI_VAULT_KEY: '0'.repeat(64), BENCH_MONTH: MONTH },
  }
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', PROGRAM, join(FUNCTIONS_DIR, 'export')], {
    env,
  })
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Figures
}

const count = <T>(length: number, make: (index: number) => T): T[] => Array.from({ length }, (_, index) => make(index))

function cityOf() {
  const unitOf = (index: number) => `u-b-${index % UNITS}`
  const city = aCity()
  const today = startOfDay(PERIOD.to)
  const activities = count(ACTIVITIES_A_YEAR, (index) =>
    aClosedActivity({
      _id: `a-b-${index}`,
      unitId: unitOf(index),
      title: `科普活动第 ${index} 场`,
      startsAt: today + DAY_MS / 2 - (Math.floor(index / UNITS) % DAYS_A_YEAR) * DAY_MS,
      closing: { ...aClosing(), at: today, byId: 'p-leader' },
    }),
  )
  const days = new Set(eachDay(PERIOD.from, PERIOD.to))
  const attendances = activities
    .filter(({ day }) => days.has(day))
    .flatMap(({ _id, unitId, startsAt }) =>
      count(PEOPLE, (person) => aConfirmedPresence({ activityId: _id, unitId, startsAt, personId: `p-b-${person}` })),
    )
  return {
    ...{ accounts: city.accounts!, areas: city.areas!, activities, attendances },
    units: [
      ...city.units!.filter(({ kind }) => kind === 'city'),
      ...count(UNITS, (index) => aUnit({ _id: `u-b-${index}`, areaId: null, name: `第 ${index} 区科协` })),
    ],
    reports: count(UNITS, (index) => aReport({ unitId: `u-b-${index}`, month: MONTH, experience: EXPERIENCE })),
  }
}
