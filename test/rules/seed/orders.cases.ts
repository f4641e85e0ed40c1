import { OrderStatus } from '@shared/contract/order'
import { type Collections, NOW, countBy, sampleCity } from './seed-into-memory'

describe('orders, scripts and photo files of the seed', () => {
  let city: Collections
  let files: Map<string, Uint8Array>

  beforeAll(async () => {
    ;({ city, files } = await sampleCity())
  }, 60_000)

  it('has orders in all thirteen states, each standing at its last step', () => {
    expect([...new Set(city.orders.map(({ status }) => status))].sort()).toEqual([...OrderStatus.options].sort())
    for (const { steps, status, submittedAt } of city.orders) {
      expect(steps.at(-1)!.status).toBe(status)
      expect(steps[0]).toMatchObject({ status: 'submitted', at: submittedAt })
      expect(steps.map(({ at }) => at)).toEqual(steps.map(({ at }) => at).sort((one, other) => one - other))
      expect(steps.at(-1)!.at).toBeLessThan(NOW)
    }
  })

  it('ties orders and activities to each other', () => {
    const orders = new Map(city.orders.map((order) => [order._id, order]))
    for (const { _id, orderId, status } of city.activities) {
      if (orderId === null) continue
      expect(orders.get(orderId)).toMatchObject({ activityId: _id })
      if (status === 'published') expect(orders.get(orderId)!.status).toBe('scheduled')
    }
    for (const { status, teamId, rating } of city.orders) {
      if (['accepted', 'scheduled', 'delivered', 'rated', 'closed'].includes(status)) expect(teamId).not.toBeNull()
      expect(rating !== null).toBe(['rated', 'closed'].includes(status))
    }
  })

  it('has one order that went through every step of a served order', () => {
    expect(city.orders.find(({ _id }) => _id === 'o-fullest')!.steps).toHaveLength(10)
  })

  it('has fifteen scripts in each of four themes, with different texts', () => {
    const originals = city.scripts.filter(({ edition }) => edition === 'original')
    expect(Object.values(countBy(originals, ({ theme }) => theme))).toEqual([15, 15, 15, 15])
    expect(new Set(originals.map(({ body }) => body)).size).toBe(60)
  })

  it('has slides for every script, a PDF in storage each', () => {
    for (const { slides } of city.scripts) {
      const bytes = files.get(slides!.fileId.replace('cloud://local.sample/', ''))
      expect(new TextDecoder().decode(bytes!.slice(0, 5))).toBe('%PDF-')
      expect(bytes).toHaveLength(slides!.bytes)
    }
  })

  it('refers only to scripts, venues and teams that exist', () => {
    const scripts = new Set(city.scripts.map(({ _id }) => _id))
    const venues = new Set(city.venues.map(({ _id }) => _id))
    const teams = new Map(city.teams.map((team) => [team._id, team]))
    for (const { scriptId, venueId, teamId, unitId } of city.activities) {
      expect(scripts).toContain(scriptId)
      if (venueId !== null) expect(venues).toContain(venueId)
      expect(teams.get(teamId)?.unitId).toBe(unitId)
    }
  })

  it('saves each photo twice under its uploader’s path, as JPEG without an EXIF block', () => {
    const photos = [...files].filter(([path]) => path.startsWith('photos/'))
    expect(photos).toHaveLength(2 * city.photos.length)
    for (const [path, bytes] of photos) {
      expect(path).toMatch(/^photos\/act-[\w-]+\/p-[\w-]+\/photo\d{4}(-small)?\.jpg$/)
      expect([...bytes.slice(0, 3)]).toEqual([0xff, 0xd8, 0xff])
    }
    const distinct = [...new Set(photos.map(([, bytes]) => bytes))].map((bytes) =>
      Buffer.from(bytes).toString('latin1'),
    )
    expect(distinct.some((text) => text.includes('Exif'))).toBe(false)
    expect(distinct.reduce((sum, text) => sum + text.length, 0)).toBeLessThan(300_000)
  })

  it('saves one file for each proof of a qualification or an award, and no other files than these', () => {
    const rest = [...files.keys()].filter((path) => !/^(photos|slides)\//.test(path))
    expect(rest).toHaveLength(city.qualifications.length + city.awards.length)
    for (const path of rest) expect(path).toMatch(/^certificates\/p-[\w-]+\/[\w-]+\.jpg$/)
  })
})
