import { PRIVACY_VERSION } from '@shared/contract/account'
import type { Input } from '@shared/contract/api'
import { startOfDay } from '@shared/domain/time/china-time'
import { backends, type World } from '../api/world'
import { aPerson } from '../builders/account'
import { hours } from '../builders/clock'

type Register = Input<'volunteer.register'>

const FORM: Register = {
  name: '小周',
  phone: '13900000011',
  types: ['student'],
  skills: [],
  subdistrictId: 's-1',
  consentVersion: PRIVACY_VERSION,
}
const GUARDIAN = { name: '周妈妈', relation: 'parent', phone: '13900000012', hasConsented: true } as const
const NAMED = { ...GUARDIAN, phone: null, hasConsented: false }
const BORN = '2012-11-22'
const born = (birthDate: string, more: object = {}): Partial<Register> => ({
  ageGroup: 'child',
  details: { birthDate, sensitive: ['birthDate'], ...more },
})
/** Noon in China: the machine's zone must not matter. */
const noonOf = (day: string) => startOfDay(day) + hours(12)

describe.each(backends)('a young volunteer (scenario 11), $name', ({ inWorld }) => {
  const kid = aPerson({ _id: 'p-kid', name: '' })
  const onDay = (day: string, story: (world: World) => Promise<void>) =>
    inWorld(async (world) => {
      await world.given({ accounts: [kid] })
      world.clock.now = noonOf(day)
      await story(world)
    })
  const register = (world: World, more: Partial<Register>) =>
    world.as(kid).call('volunteer.register', { ...FORM, ...more })

  it.each(['2026-11-21', '2026-11-22'])('still needs the consent of a guardian on %s', (day) =>
    onDay(day, async (world) => {
      expect(await register(world, born(BORN))).toMatchObject({ code: 'GUARDIAN_CONSENT_MISSING' })
      expect(await register(world, born(BORN, { guardian: NAMED }))).toMatchObject({ code: 'GUARDIAN_CONSENT_MISSING' })
      expect((await world.as(kid).get('account.me', {})).registration).toBeNull()

      expect(await register(world, born(BORN, { guardian: GUARDIAN }))).toMatchObject({ ok: true })
      expect(await world.as(kid).get('account.personal', {})).toMatchObject({
        birthDate: BORN,
        guardian: { name: '周妈妈', phone: '13900000012', hasConsented: true },
      })
    }),
  )

  it('from the day after the birthday a guardian is only named', () =>
    onDay('2026-11-23', async (world) => {
      expect(await register(world, born(BORN))).toMatchObject({ code: 'GUARDIAN_MISSING' })
      expect(await register(world, born(BORN, { guardian: NAMED }))).toMatchObject({ ok: true })
    }))

  it('who was born on 29 February is treated as younger through 1 March', () =>
    onDay('2026-03-01', async (world) => {
      const leapling = born('2012-02-29', { guardian: NAMED })
      expect(await register(world, leapling)).toMatchObject({ code: 'GUARDIAN_CONSENT_MISSING' })

      world.clock.now = noonOf('2026-03-02')
      expect(await register(world, leapling)).toMatchObject({ ok: true })
    }))

  it('who says to be under age tells the birth date, ticked apart, and cannot take it back', () =>
    onDay('2026-11-23', async (world) => {
      expect(await register(world, { ageGroup: 'teen' })).toMatchObject({ code: 'BIRTH_DATE_NEEDED' })
      const unticked = { ageGroup: 'teen' as const, details: { birthDate: BORN, guardian: NAMED } }
      expect(await register(world, unticked)).toMatchObject({ code: 'SENSITIVE_CONSENT_MISSING' })

      await register(world, born(BORN, { guardian: NAMED }))
      expect(await world.as(kid).call('account.details', { birthDate: null })).toMatchObject({
        code: 'BIRTH_DATE_NEEDED',
      })
    }))

  it('nobody needs to register, or to agree to anything, to look around and to ask for a service', () =>
    onDay('2026-11-23', async (world) => {
      const door = world.as(kid)

      expect((await door.get('activity.list', {})).items).toEqual([])
      expect((await door.get('account.me', {})).consent).toBeNull()
      expect(await door.call('account.phone', { code: '13900000011' })).toMatchObject({ code: 'CONSENT_MISSING' })
      expect(await door.call('account.update', { phone: '13900000011' })).toMatchObject({ code: 'CONSENT_MISSING' })
      expect(await door.call('account.agree', { version: PRIVACY_VERSION - 1 })).toMatchObject({
        code: 'CONSENT_OUTDATED',
      })

      expect(await door.get('account.agree', { version: PRIVACY_VERSION })).toMatchObject({
        consent: { version: PRIVACY_VERSION, at: world.clock.now },
      })
      const byButton = await door.get('account.phone', { code: '00000123' })
      expect(byButton).toMatchObject({ phone: '13900000123', isPhoneVerified: true })
      expect(await door.get('account.update', { phone: '13900000011' })).toMatchObject({ isPhoneVerified: false })
    }))
})
