import type { api as declared } from '@shared/contract/api'
import type { ERROR_TEXT as texts } from '@shared/text/errors'

const shared = ['contract/api', 'text/errors', 'domain/attendance/code', 'domain/order/moves', 'domain/time/china-time']

/** As in WeChat: whoever generates code is thrown out. */
async function withoutCodeGeneration(run: () => Promise<void>): Promise<number> {
  const real = globalThis.Function
  const forbidden = jest.fn(() => {
    throw new Error('new Function is not allowed in a mini-program')
  })
  // zod probes `Function` once when it is loaded; a fresh registry makes it load here.
  jest.resetModules()
  globalThis.Function = new Proxy(real, { apply: forbidden, construct: forbidden })
  try {
    await run()
  } finally {
    globalThis.Function = real
  }
  return forbidden.mock.calls.length
}

describe('WeChat forbids code generation', () => {
  it('loads and parses every action, in and out, without generating any', async () => {
    const generated = await withoutCodeGeneration(async () => {
      const { api } = jest.requireActual<{ api: typeof declared }>('@shared/contract/api')
      for (const { input, output } of Object.values(api)) {
        input.safeParse({})
        input.safeParse({ cursor: 'x', activityId: 'a-1' })
        output.safeParse({})
        output.safeParse({ items: [{}], nextCursor: null })
      }
    })

    expect(generated).toBe(0)
  })

  it.each(shared)('loads %s without generating any', async (name) => {
    const generated = await withoutCodeGeneration(async () => {
      expect(Object.keys(jest.requireActual<object>(`@shared/${name}`)).length).toBeGreaterThan(0)
    })

    expect(generated).toBe(0)
  })

  it('would notice', async () => {
    const attempted = withoutCodeGeneration(async () => {
      const { object } = jest.requireActual<{ object: (shape: object) => unknown }>('zod')
      expect(object({})).toBeDefined()
      expect(() => Reflect.construct(globalThis.Function, ['return 1']) as unknown).toThrow('not allowed')
    })

    expect(await attempted).toBeGreaterThan(0)
  })
})

describe('what people read when something is refused', () => {
  const { ERROR_TEXT } = jest.requireActual<{ ERROR_TEXT: typeof texts }>('@shared/text/errors')
  const { api } = jest.requireActual<{ api: typeof declared }>('@shared/contract/api')
  const COMMON = ['SIGN_IN_REQUIRED', 'FORBIDDEN', 'INVALID_INPUT', 'NOT_FOUND', 'NETWORK', 'INTERNAL']
  const codes = [...new Set([...COMMON, ...Object.values(api).flatMap(({ errors }) => [...errors] as string[])])]

  it.each(codes)('%s has a Chinese sentence of at most two lines, without code, English or blame', (code) => {
    const sentence = (ERROR_TEXT as Record<string, string>)[code]!

    expect(sentence).toMatch(/[\u4e00-\u9fff]{4}/)
    expect(sentence).not.toMatch(/[A-Za-z_]|你|错误/)
    expect(sentence.length).toBeLessThanOrEqual(30)
  })

  it('no sentence stands there for a code that nobody says', () => {
    expect(Object.keys(ERROR_TEXT).filter((code) => !codes.includes(code))).toEqual([])
  })
})
