import mammoth from 'mammoth'
import { people } from '../builders/city'
import { china } from '../builders/clock'
import { aCertificate } from '../builders/certificate'
import { aJpeg, aPhoto, fileIdAt } from '../builders/photo'
import { aTraining } from '../builders/credential'
import { closedAt, submitted, U1 } from './reporting'
import { backends, inMemory, type World } from './world'

const { admin, leader, observer, volunteer } = people
const YEAR = { ...U1, year: 2026 }
const NOVEMBER = '2026-11'

beforeEach(() => void jest.spyOn(console, 'info').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

describe.each(backends)('年度总结 $name', ({ inWorld }) => {
  it('is the report year to the minute, beside the year before, equal to the dashboard', () =>
    inWorld(async (world) => {
      await held(world)
      const { figures, period } = await world.as(observer).get('dashboard.unit', { ...U1, period: 'reportYear' })

      const year = await world.as(observer).get('annual.get', YEAR)

      expect(year).toMatchObject({ period, figures, can: { edit: false }, candidates: [], editedByName: '' })
      expect(year.period).toEqual({ from: '2025-12-23', to: '2026-12-22' })
      expect([year.figures.activities, year.before?.activities]).toEqual([3, 1])
      expect(year.categories.reduce((sum, { activities }) => sum + activities, 0)).toBe(3)
      expect(year).toMatchObject({
        sheets: { issued: 2, revoked: 1 },
        training: { sessions: 1, personTimes: 1 },
        submittedMonths: 1,
      })
      expect(JSON.stringify(year)).not.toContain(volunteer.name)
    }))

  it('the unit writes what the records cannot say; whoever saves over an older revision is told', () =>
    inWorld(async (world) => {
      await held(world)
      const desk = world.as(admin)
      const shown = await desk.get('annual.get', YEAR)
      expect([shown.rev, shown.photos.map(({ photoId }) => photoId)]).toEqual([null, ['ph-1']])

      const first = await desk.get('annual.save', { ...YEAR, rev: null, words: { results: '全年进村十二场' } })
      await desk.get('annual.save', { ...YEAR, rev: first.rev, words: { awards: '区级先进' }, photoIds: [] })

      expect(await desk.get('annual.get', YEAR)).toMatchObject({
        words: { results: '全年进村十二场', awards: '区级先进', plans: '' },
        ...{ photos: [], candidates: [{ photoId: 'ph-1' }], editedByName: admin.name },
      })
      expect(await desk.call('annual.save', { ...YEAR, rev: first.rev })).toMatchObject({ code: 'CHANGED_MEANWHILE' })
    }))

  it('a team has one, too: its leader writes it, its members read it', () =>
    inWorld(async (world) => {
      await held(world)
      const whose = { ...YEAR, teamId: 't-1' }
      await world.as(leader).get('annual.save', { ...whose, rev: null, words: { plans: '多进山村' } })

      const year = await world.as(volunteer).get('annual.get', whose)

      const { figures } = await world.as(leader).get('dashboard.team', { teamId: 't-1', period: 'reportYear' })
      expect(year).toMatchObject({ name: '红岩科普队', figures, words: { plans: '多进山村' }, sheets: null })
      expect(await world.as(admin).call('annual.get', { ...whose, teamId: 't-9' })).toMatchObject({ code: 'NOT_FOUND' })
    }))
})

describe('年度总结 as a Word document', () => {
  it('says what the page says: the figures of the dashboard, how records were handled, the words, the pictures', () =>
    inMemory(async (world) => {
      await held(world)
      await world.as(admin).get('annual.save', { ...YEAR, rev: null, words: { results: '讲完就练\n练会再走' } })
      const { figures } = await world.as(admin).get('dashboard.unit', { ...U1, period: 'reportYear' })

      const { url, fileName } = await world.as(admin).get('export.annual', YEAR)

      expect(fileName).toBe('annual-u-1-2026.docx')
      const buffer = Buffer.from((await world.files.read(url.replace('https://files.test/', '')))!)
      const { value: html } = await mammoth.convertToHtml({ buffer })
      const { value: text } = await mammoth.extractRawText({ buffer })
      const cells = text.split(/\n+/)
      const rowOf = (label: string) => cells.slice(cells.indexOf(label) + 1, cells.indexOf(label) + 4)
      expect(html).toContain('沙坪坝区科协2026年度科技志愿服务总结')
      expect(html.match(/<h1>.*?<\/h1>/g)).toHaveLength(7)
      expect(rowOf('活动（场）')).toEqual([String(figures.activities), '1', '2'])
      expect(rowOf('服务人次（A、B 级）')[0]).toBe(String(figures.personTimes.A + figures.personTimes.B))
      expect(rowOf('服务时长（A、B 级，小时）')[0]).toBe(String((figures.minutes.A + figures.minutes.B) / 60))
      expect(rowOf('现场听众（人次）')[0]).toBe(String(figures.audienceOnSite))
      expect(text).toContain('开具志愿服务记录单2份，其中撤销1份。组织培训1次，1人次参加。')
      expect(html).toContain('<p>讲完就练</p><p>练会再走</p>')
      expect(html.match(/<img /g)).toHaveLength(1)
    }))
})

// Helpers

/** One activity of the year before, three of this one on both edges, a submitted month with a photo, sheets, a training. */
async function held(world: World) {
  const given = closedAt({
    before: '2025-12-22 23:59',
    first: '2025-12-23 00:00',
    middle: '2026-11-10 09:00',
    last: '2026-12-22 23:59',
    after: '2026-12-23 00:00',
  })
  const photo = aPhoto({
    ...{ _id: 'ph-1', activityId: 'middle', status: 'passed' },
    ...{ fileId: fileIdAt('photos/1.jpg'), thumbnailId: fileIdAt('photos/1s.jpg') },
  })
  for (const path of ['photos/1.jpg', 'photos/1s.jpg'])
    await world.upload(path, aJpeg([0xff, 0xc0, 0, 11, 8, 0, 6, 0, 8, 1, 1, 0x11, 0]))
  await world.given({
    ...given,
    activities: given.activities!.map((one) =>
      one._id === 'middle' ? { ...one, closing: { ...one.closing!, bestPhotoIds: ['ph-1'] } } : one,
    ),
    photos: [photo],
    trainings: [
      aTraining({
        ...{ _id: 'tr-1', day: '2026-03-01' },
        voids: [{ personId: 'p-leader', reason: '没有到场', at: 0, byId: 'p-admin', byName: '周干事' }],
      }),
      aTraining({ _id: 'tr-2', day: '2025-12-22' }),
    ],
    certificates: [
      aCertificate({ _id: 'SHEET00000000001', issuedAt: china('2026-05-01 10:00') }),
      aCertificate({ _id: 'SHEET00000000002', issuedAt: china('2026-12-22 23:59'), status: 'revoked' }),
      aCertificate({ _id: 'SHEET00000000003', issuedAt: china('2026-12-23 00:00') }),
    ],
  })
  await submitted(world, { month: NOVEMBER, at: '2026-11-23 10:00' })
  world.clock.now = china('2026-12-22 23:59')
  await world.settle()
}
