import mammoth from 'mammoth'
import readSheets from 'read-excel-file/node'
import { strFromU8, unzipSync } from 'fflate'
import { clearExports } from '@cloud/jobs/clear-exports'
import type { Input, Output } from '@shared/contract/api'
import { aUnit } from '../builders/area'
import { people } from '../builders/city'
import { china, days, hours } from '../builders/clock'
import { aJpeg, aPhoto, fileIdAt } from '../builders/photo'
import { closedAt, submitted, U1 } from './reporting'
import { inMemory, type World } from './world'

const { admin, cityAdmin } = people
const NOVEMBER = '2026-11'

beforeEach(() => void jest.spyOn(console, 'info').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

describe('导出月报', () => {
  it('the spreadsheet has a sheet per part, real numbers and days, and the sums of the dashboard', () =>
    inMemory(async (world) => {
      await filled(world)
      const { figures } = await world.as(admin).get('dashboard.unit', U1)

      const sheets = await readSheets(await exported(world, admin, { unitId: 'u-1', format: 'xlsx' }))

      const named = Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data]))
      expect(Object.keys(named)).toEqual([
        '一、登记情况',
        '二、活动情况',
        '活动清单',
        '更正',
        '三、经验做法',
        '四、现场照片',
      ])
      const total = named['二、活动情况']!.at(-1)!
      const { activities, personTimes, audienceOnSite, photos } = figures
      expect(total.slice(0, 7)).toEqual([
        '本期合计',
        activities,
        personTimes.A + personTimes.B,
        4,
        audienceOnSite,
        0,
        photos,
      ])
      expect(named['活动清单']![1]!.slice(1, 3)).toEqual([new Date('2026-11-10T00:00:00Z'), '=HYPERLINK("x")'])
    }))

  it('the Word document says the same in the four parts of an official report, with its pictures', () =>
    inMemory(async (world) => {
      await filled(world)

      const buffer = Buffer.from(await exported(world, admin, { unitId: 'u-1', format: 'docx' }))

      const { value: html } = await mammoth.convertToHtml({ buffer })
      expect(html.match(/<h1>.*?<\/h1>/g)).toEqual(
        ['一、注册登记情况', '二、活动开展情况', '三、经验做法', '四、现场照片'].map((part) => `<h1>${part}</h1>`),
      )
      expect(html).toContain('沙坪坝区科协2026年11月科技志愿服务工作月报')
      expect(html).toContain('（2026年10月23日至2026年11月22日）')
      expect(html).toContain('本期开展活动2场，服务2人次，现场听众84人次')
      expect(html).toContain('街道把居民点的单')
      expect(html.match(/<img /g)).toHaveLength(1)
    }))

  it('the list as CSV opens as Chinese in Excel, and nothing in it is a formula', () =>
    inMemory(async (world) => {
      await filled(world)

      const bytes = await exported(world, admin, { unitId: 'u-1', format: 'csv' })
      const text = strFromU8(bytes)

      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      expect(text).toContain('单位,日期,活动')
      expect(text).toContain(`2026-11-10,"'=HYPERLINK(""x"")"`)
    }))

  it('its files are taken away after a day, and whoever asks again gets them anew', () =>
    inMemory(async (world) => {
      await filled(world)
      const wish = { unitId: 'u-1', format: 'csv' } as const
      await exported(world, admin, wish)
      const [job] = await world.store.reportExports.find({ limit: 9 })
      const fileIds = [...job!.slices, ...Object.values(job!.files)]
      const machine = { store: world.store, files: world.files, now: () => world.clock.now }
      const left = async () => (await Promise.all(fileIds.map(world.files.read))).filter((file) => file !== null).length

      expect([await clearExports(machine), await left()]).toEqual([0, 2])
      world.clock.now += days(1) + hours(1)
      expect([await clearExports(machine), await left()]).toEqual([1, 0])
      expect(strFromU8(await exported(world, admin, wish))).toContain('2026-11-10')
    }))

  it('the photo pack names unit, day and activity; what was taken down since is not in it', () =>
    inMemory(async (world) => {
      await filled(world)
      const pack = async (key: string) =>
        Object.keys(unzipSync(await exported(world, admin, { unitId: 'u-1', format: 'zip', key })))

      expect(await pack('export0001')).toEqual(['沙坪坝区科协/2026-11-10_=HYPERLINK(_x_)_1.jpg'])
      const photo = (await world.store.photos.get('ph-1'))!
      expect(await world.store.photos.replace(photo, { ...photo, hasChild: true })).toBe(true)
      expect(await pack('export0002')).toEqual([])
    }))

  it('the city, gathered slice by slice: stopped anywhere and asked again it is one file, and no slice is lost', () =>
    inMemory(async (world) => {
      await filled(world)
      await world.given({
        units: Array.from({ length: 12 }, (_, index) =>
          aUnit({ _id: `u-x-${index}`, areaId: null, name: `市级学会${index}` }),
        ),
      })
      const wish = { key: 'export0001', unitId: null, month: NOVEMBER, format: 'xlsx' as const }
      const saved: string[] = []
      const { save } = world.files
      let calls = 0
      world.files.save = async (path, bytes) => {
        if (++calls % 2 === 0) throw new Error('the function was stopped')
        saved.push(path.split('/').at(-1)!)
        return save(path, bytes)
      }
      jest.spyOn(console, 'error').mockImplementation(() => undefined)

      const seen: number[] = []
      let last: Output<'export.report'> | null = null
      while (!last?.url) {
        const reply = await world.as(cityAdmin).call('export.report', wish)
        if (reply.ok) last = reply.value
        seen.push(last?.done ?? 0)
      }

      expect(saved).toEqual(['slice-0.json', 'slice-1.json', 'slice-2.json', 'report-city-2026-11.xlsx'])
      expect(seen).toEqual([1, 1, 2, 2, 3, 3, 4])
      expect(await world.as(cityAdmin).get('export.report', wish)).toMatchObject({ done: 4, total: 4, url: last.url })
      const sheets = await readSheets(await bytesAt(world, last.url))
      const units = sheets.find(({ sheet }) => sheet === '各单位')!.data
      expect(units).toHaveLength(1 + 14 + 1)
      expect(units.find(([name]) => name === '沙坪坝区科协')?.slice(0, 4)).toEqual(['沙坪坝区科协', '已交', 2, 2])
      expect(units.at(-1)?.slice(0, 4)).toEqual(['全市合计', null, 2, 2])
    }))

  it('two calls at once do the work of one', () =>
    inMemory(async (world) => {
      await filled(world)
      const wish = { key: 'export0001', ...U1, month: NOVEMBER, format: 'csv' as const }
      for (let call = 0; call < 3; call++)
        await Promise.all([1, 2].map(() => world.as(admin).call('export.report', wish)))

      expect(await world.as(admin).get('export.report', wish)).toMatchObject({ done: 2, total: 2 })
    }))
})

// Helpers

/** Two activities, a picture, and a report that was submitted. */
async function filled(world: World) {
  const photo = aPhoto({
    _id: 'ph-1',
    activityId: 'a',
    status: 'passed',
    fileId: fileIdAt('photos/1.jpg'),
    thumbnailId: fileIdAt('photos/1s.jpg'),
  })
  for (const path of ['photos/1.jpg', 'photos/1s.jpg']) await world.upload(path, aPicture())
  const { activities = [], attendances = [] } = closedAt({ a: '2026-11-10 09:00', b: '2026-11-11 09:00' })
  const named = activities.map((one) =>
    one._id === 'a' ? { ...one, title: '=HYPERLINK("x")', closing: { ...one.closing!, bestPhotoIds: ['ph-1'] } } : one,
  )
  await world.given({ activities: named, attendances, photos: [photo] })
  await submitted(world, { month: NOVEMBER, at: '2026-11-20 10:00' })
  world.clock.now = china('2026-11-21 10:00')
}

/** A picture whose head says 8 × 6. */
const aPicture = () => aJpeg([0xff, 0xc0, 0, 11, 8, 0, 6, 0, 8, 1, 1, 0x11, 0])

type Wish = Omit<Input<'export.report'>, 'key' | 'month'> & { key?: string }

async function exported(world: World, who: typeof admin, { key = 'export0001', ...wish }: Wish): Promise<Buffer> {
  for (;;) {
    const { url } = await world.as(who).get('export.report', { key, month: NOVEMBER, ...wish })
    if (url) return bytesAt(world, url)
  }
}

const bytesAt = async (world: World, url: string) =>
  Buffer.from((await world.files.read(url.replace('https://files.test/', '')))!)
