import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { codeAt, codeExpiresIn, codeQr, isCodeValid, parseCodeQr, STEP_MS } from '@shared/domain/attendance/code'
import { SEED } from '../../builders/activity'
import { NOW } from '../../builders/clock'

/** RFC 6238 and RFC 4226 §5.3 once more, with the platform's own HMAC. */
function independent(seed: string, at: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 1_000 / 30)))
  const digest = createHmac('sha256', Buffer.from(seed, 'hex')).update(counter).digest()
  const offset = digest[31]! & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

const aSeed = fc.uint8Array({ minLength: 20, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'))
const anInstant = fc.integer({ min: 0, max: 4_102_444_800_000 })

describe('签到码', () => {
  // RFC 6238, appendix B, SHA-256 with its 32-byte seed: the last six of the eight digits printed there.
  it.each([
    { seconds: 59, code: '119246' },
    { seconds: 1_111_111_109, code: '084774' },
    { seconds: 1_111_111_111, code: '062674' },
    { seconds: 1_234_567_890, code: '819424' },
    { seconds: 2_000_000_000, code: '698825' },
  ])('is $code at $seconds s with the seed of the RFC', ({ seconds, code }) => {
    const seed = Buffer.from('12345678901234567890123456789012').toString('hex')

    expect(codeAt(seed, seconds * 1_000)).toBe(code)
  })

  it('is what an independent reckoning says, for any seed and instant', () => {
    fc.assert(fc.property(aSeed, anInstant, (seed, at) => expect(codeAt(seed, at)).toBe(independent(seed, at))))
  })

  it('is taken one step early or late, not two', () => {
    const drifts = [-2, -1, 0, 1, 2]
    fc.assert(
      fc.property(aSeed, fc.integer({ min: 3 * STEP_MS, max: 4_102_444_800_000 }), (seed, at) => {
        const codes = drifts.map((drift) => independent(seed, at + drift * STEP_MS))
        fc.pre(new Set(codes).size === codes.length)
        expect(codes.map((code) => isCodeValid(seed, code, at))).toEqual([false, true, true, true, false])
      }),
    )
  })

  it('of another activity is wrong', () => {
    const other = SEED.replace(/^31/, '32')

    expect(isCodeValid(other, codeAt(SEED, NOW), NOW)).toBe(false)
  })

  it('changes exactly when its time has run out', () => {
    fc.assert(
      fc.property(aSeed, anInstant, (seed, at) => {
        const left = codeExpiresIn(at)
        expect(left > 0 && left <= STEP_MS).toBe(true)
        expect(codeAt(seed, at + left - 1)).toBe(codeAt(seed, at))
        expect(codeExpiresIn(at + left)).toBe(STEP_MS)
      }),
    )
  })

  it('goes into a QR and comes back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w.-]{1,80}$/), fc.stringMatching(/^\d{6}$/), (activityId, code) => {
        expect(parseCodeQr(codeQr(activityId, code))).toEqual({ activityId, code })
      }),
    )
  })

  it.each([
    '',
    '123456',
    'https://example.com',
    'zhihui:check-in:a-1:12345',
    'zhihui:check-in:a 1:123456',
    ' zhihui:check-in:a-1:123456',
  ])('is not read from %p', (text) => {
    expect(parseCodeQr(text)).toBeNull()
  })
})
