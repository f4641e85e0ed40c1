import { api, type Action } from '@shared/contract/api'
import { accountRefusals } from './refusals/account'
import { annualRefusals } from './refusals/annual'
import { appointmentRefusals } from './refusals/appointment'
import type { Case } from './refusals/case'
import { complaintRefusals } from './refusals/complaint'
import { correctionRefusals } from './refusals/correction'
import { importRefusals } from './refusals/import'
import { awardRefusals, evaluationRefusals } from './refusals/award'
import { insuranceRefusals, qualificationRefusals, trainingRefusals } from './refusals/credential'
import { codeRefusals } from './refusals/code'
import { emergencyRefusals } from './refusals/emergency'
import { gateRefusals } from './refusals/gate'
import { desktopRefusals } from './refusals/desktop'
import { bookingRefusals } from './refusals/booking'
import { resourceRefusals, unitRefusals, venueRefusals } from './refusals/ground'
import { absenceRefusals, anomalyRefusals } from './refusals/hours'
import { keepRefusals } from './refusals/keep'
import { offeringRefusals } from './refusals/offering'
import { orderRefusals } from './refusals/order'
import { orderMoveRefusals } from './refusals/order-moves'
import { orderOfferRefusals } from './refusals/order-offers'
import { dutyRefusals, nominationRefusals, transferRefusals } from './refusals/oversight'
import { pendingRefusals } from './refusals/pending'
import { personalRefusals } from './refusals/personal'
import { photoRefusals } from './refusals/photo'
import { closeRefusals, placeRefusals } from './refusals/place'
import { planRefusals } from './refusals/plan'
import { reportRefusals } from './refusals/report'
import { calendarRefusals, reviewRefusals } from './refusals/review'
import { scriptRefusals } from './refusals/script'
import { seriesRefusals } from './refusals/series'
import { teamRefusals } from './refusals/team'
import { teamDecisionRefusals } from './refusals/team-decisions'
import { teamLifeRefusals } from './refusals/team-life'
import { textRefusals } from './refusals/texts'
import { backends, type World } from './world'

const ALL: readonly Case[] = [
  ...importRefusals,
  ...reportRefusals,
  ...annualRefusals,
  ...pendingRefusals,
  ...accountRefusals,
  ...appointmentRefusals,
  ...personalRefusals,
  ...planRefusals,
  ...seriesRefusals,
  ...reviewRefusals,
  ...calendarRefusals,
  ...placeRefusals,
  ...closeRefusals,
  ...codeRefusals,
  ...desktopRefusals,
  ...keepRefusals,
  ...absenceRefusals,
  ...anomalyRefusals,
  ...unitRefusals,
  ...venueRefusals,
  ...resourceRefusals,
  ...bookingRefusals,
  ...photoRefusals,
  ...textRefusals,
  ...teamRefusals,
  ...teamDecisionRefusals,
  ...teamLifeRefusals,
  ...offeringRefusals,
  ...scriptRefusals,
  ...emergencyRefusals,
  ...orderRefusals,
  ...orderMoveRefusals,
  ...orderOfferRefusals,
  ...gateRefusals,
  ...trainingRefusals,
  ...qualificationRefusals,
  ...awardRefusals,
  ...evaluationRefusals,
  ...insuranceRefusals,
  ...complaintRefusals,
  ...correctionRefusals,
  ...dutyRefusals,
  ...nominationRefusals,
  ...transferRefusals,
]

describe.each(backends)('every refusal, $name', ({ inWorld }) => {
  it.each(ALL)('$action refuses with $code: $why', (refusal) =>
    inWorld(async (world) => {
      await prepare(world, refusal)
      const before = await world.dump()

      const answer = await world.as(refusal.as).send(refusal.action, refusal.input)

      expect(answer).toMatchObject({ ok: false, code: refusal.code })
      if (!refusal.code.endsWith('CODE_WRONG') && !refusal.meddle) expect(await world.dump()).toEqual(before)
    }),
  )
})

/** Declared because it shares its code with a twin, or because it is turned into another word on the way out. */
const NEVER_SAID: Partial<Record<Action, string>> = {
  'attendance.checkIn': 'NOT_CHECKED_IN',
  'order.accept': 'ORDER_MOVED_ON',
  'order.claim': 'CHANGED_MEANWHILE',
  'order.decline': 'ORDER_MOVED_ON',
  'volunteer.register': 'CONSENT_MISSING',
}

it.each(Object.keys(api) as Action[])('%s has a row for every refusal it declares', (action) => {
  const shown = [...ALL.filter((row) => row.action === action).map(({ code }) => code), NEVER_SAID[action]]

  expect(api[action].errors.filter((code) => !shown.includes(code))).toEqual([])
})

// Helpers

async function prepare(world: World, { given, files, now, meddle }: Case) {
  if (given) await world.given(given)
  for (const [path, bytes] of Object.entries(files ?? {})) expect(await world.upload(path, bytes)).toContain(path)
  if (now !== undefined) world.clock.now = now
  meddle?.(world.store)
}
