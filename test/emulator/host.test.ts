import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './support/cloud'
import { type RunningHost, openHost } from './support/host'

let running: RunningHost
beforeAll(async () => {
  running = await openHost(['who', 'slow', 'runaway', 'beating', 'littering', 'broken', 'leaving', 'huge', 'stored'])
})
afterAll(() => running.close())

describe('a function', () => {
  it('finds in its environment who is signed in, whatever the event claims', async () => {
    const { reply } = await running.call(
      'who',
      { event: 1, userInfo: { openId: 'someone-else' } },
      await running.tokenOf('anna'),
    )

    expect(reply).toEqual({ openId: 'anna', event: { event: 1 } })
  })

  it('finds nobody when nobody is signed in, or the token is forged', async () => {
    await running.call('who', {}, await running.tokenOf('anna'))
    const forged = `${Buffer.from('anna').toString('base64url')}.${'x'.repeat(43)}`

    expect([(await running.call('who', {})).reply, (await running.call('who', {}, forged)).reply]).toEqual([
      { openId: '', event: {} },
      { openId: '', event: {} },
    ])
  })

  it('never meets the identity of another call, however many run at once', async () => {
    const people = await Promise.all(
      Array.from({ length: 200 }, (_, at) => `person-${at % 20}`).map(async (openId) => ({
        openId,
        token: await running.tokenOf(openId),
      })),
    )

    const replies = await Promise.all(people.map(({ token }) => running.call('slow', {}, token)))

    expect(replies.map(({ reply }) => reply)).toEqual(people.map(({ openId }) => openId))
  })

  it('is really stopped when it runs over its time, and the next call is answered', async () => {
    const late = await running.call('runaway', {})
    const next = await running.call('runaway', {})

    expect([late.status, late.reply, next.status]).toEqual([504, { code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' }, 504])
  })

  it('does not live on after it was stopped', async () => {
    const file = join(temporaryFolder(), 'beat')
    await running.call('beating', { file })
    const beats = readFileSync(file).length
    // Another instance has to start for this, which takes far longer than a beat.
    await running.call('littering', {})

    expect(readFileSync(file).length).toBe(beats)
  })

  it('finds nothing in its environment that an earlier call has left there', async () => {
    await running.call('littering', {})

    expect((await running.call('littering', {})).reply).toEqual([null, 'something'])
  })

  it('that throws is answered for without a word of what went wrong, which is in the log', async () => {
    const { status, reply } = await running.call('broken', {})

    expect([status, reply]).toEqual([500, { code: 'FUNCTIONS_EXECUTE_FAIL' }])
    expect(running.lines.at(-1)).toContain('secret detail')
  })

  it('that ends its own instance costs that call only', async () => {
    const gone = await running.call('leaving', { leave: true })

    expect([gone.status, (await running.call('leaving', {})).reply]).toEqual([500, 1])
  })

  it.each([
    { why: 'there is no such function', name: 'nobody', body: '{}', status: 404 },
    {
      why: 'the event is larger than 100 KB',
      name: 'who',
      body: JSON.stringify({ text: 'x'.repeat(101 * 1024) }),
      status: 413,
    },
    { why: 'the event is no JSON', name: 'who', body: '{', status: 400 },
    { why: 'the reply is larger than 6 MB', name: 'huge', body: '{}', status: 500 },
  ])('is refused: $why', async ({ name, body, status }) => {
    expect((await running.post(`/functions/${name}`, body)).status).toBe(status)
  })

  it('reaches the database, and its round trips are booked on the call', async () => {
    running.host.emulator.insertMany('plain', [{ v: 1 }, { v: 2 }])

    expect((await running.call('stored', {})).reply).toBe(2)
    expect(running.host.calls.at(-1)).toMatchObject({ name: 'stored', trips: 1, documents: 2, failure: undefined })
  })

  it('runs unchanged as wx-server-sdk has it written, and learns there who calls', async () => {
    const known = await openHost(['template'])
    known.host.emulator.insertMany('plain', [{ v: 1 }])
    const [anna, nobody] = [
      await known.call('template', {}, await known.tokenOf('anna')),
      await known.call('template', { userInfo: { openId: 'anna' } }),
    ]
    const trips = known.host.calls.map((call) => call.trips)
    await known.close()

    expect([anna.reply, nobody.reply]).toEqual([
      { OPENID: 'anna', APPID: expect.stringMatching(/^wx/) as string, ENV: 'local', total: 1 },
      { OPENID: '', APPID: expect.stringMatching(/^wx/) as string, ENV: 'local', total: 1 },
    ])
    expect(trips).toEqual([1, 1])
  })

  it('is not for pages of other sites', async () => {
    const reply = await running.post('/functions/who', '{}', { origin: 'http://evil.example' })

    expect(reply.status).toBe(403)
    expect(reply.headers.get('access-control-allow-origin')).toBeNull()
  })
})

it('pushes WeChat’s word on a picture to the function `events`, which no client may call', async () => {
  const pushed = new Promise<string>((resolve) => (tell = resolve))
  const heard = (line: string) => (line.includes(' events ') ? tell(line) : undefined)
  const asking = await openHost(['asking', 'events'], { log: heard })
  const { reply } = await asking.call('asking', { mediaUrl: 'http://local/check-risky.jpg', mediaType: 2 })
  const line = await pushed
  const forged = await asking.call('events', { Event: 'wxa_media_check' }, await asking.tokenOf('anna'))
  const timer = await asking.call('jobs', { task: 'rebuild' }, await asking.tokenOf('anna'))
  const noted = asking.host.emulator.find('plain', {})
  await asking.close()

  expect(line).toContain('events wxa_media_check')
  expect(noted).toMatchObject([
    {
      source: 'wx_unknown',
      openId: '',
      event: { trace_id: (reply as { traceId: string }).traceId, result: { suggest: 'risky' } },
    },
  ])
  expect([forged.status, timer.status]).toEqual([403, 403])
})

it('runs timers by the clock of the cloud', async () => {
  const failed = new Promise<string>((resolve) => (tell = resolve))
  const timed = await openHost(['timed'], { clockOffsetMs: 86_400_000, log: (line) => tell(line) })

  expect(await failed).toContain('ran for often 86400000')
  await timed.close()
})

it('lets no timer run on a city that is half filled', async () => {
  const failed = new Promise<string>((resolve) => (tell = resolve))
  let filledAt = 0
  const timed = await openHost(['timed'], {
    log: (line) => tell(line),
    fill: async () => {
      const second = Math.floor(Date.now() / 1000)
      while (Math.floor(Date.now() / 1000) === second) await new Promise((resolve) => setImmediate(resolve))
      filledAt = Date.now()
    },
  })

  const due = /due (\S+Z)/.exec(await failed)?.[1] ?? ''
  await timed.close()
  expect(Date.parse(due)).toBeGreaterThan(filledAt)
})

it('keeps timers that went well out of the way of what a developer looks for', async () => {
  const asked = new Promise<void>((resolve) => (tellRequest = resolve))
  const ticking = await openHost(['ticking'], { onRequest: () => tellRequest() })
  await asked
  const overview = await (await fetch(`${ticking.host.url}/console`)).text()
  await ticking.close()

  expect(overview).not.toContain('database.addDocument')
  expect([ticking.host.calls, ticking.lines]).toEqual([[], []])
})

// Helpers
let tellRequest: () => void
let tell: (line: string) => void
