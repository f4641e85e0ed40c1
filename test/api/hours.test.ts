import { anActivity, ENDS_AT, STARTS_AT } from '../builders/activity'
import { anAttendance } from '../builders/attendance'
import { people } from '../builders/city'
import { days } from '../builders/clock'
import { backends } from './world'

const { volunteer, leader, admin } = people
const A1 = { activityId: 'a-1' }
const U1 = { unitId: 'u-1' }
const THEM = { ...A1, personId: 'p-volunteer' }
const signedUp = { activities: [anActivity({ people: ['p-volunteer'] })], attendances: [anAttendance()] }
const byHand = { ...THEM, startsAt: STARTS_AT, endsAt: ENDS_AT, reason: '手机没电', evidence: '签到表上有签字' }

describe.each(backends)('手工时长和未到, $name', ({ inWorld }) => {
  it('hours by hand are found by a second person, who sees why and what bears it out', () =>
    inWorld(async (world) => {
      await world.given(signedUp)
      world.clock.now = ENDS_AT
      await world.as(leader).get('attendance.amend', byHand)

      const { items } = await world.as(admin).get('hours.toVouch', U1)
      expect(items).toMatchObject([
        {
          personName: '李志愿',
          handReason: '手机没电',
          handEvidence: '签到表上有签字',
          enteredByName: '陈队长',
          minutes: 120,
          can: { vouch: true },
        },
      ])
      await world.as(admin).get('attendance.confirm', { ...A1, personIds: ['p-volunteer'] })

      expect((await world.as(admin).get('hours.toVouch', U1)).items).toEqual([])
    }))

  it('what the second person finds untrue is void: it leaves the list and never counts', () =>
    inWorld(async (world) => {
      await world.given(signedUp)
      world.clock.now = ENDS_AT
      await world.as(leader).get('attendance.amend', byHand)

      await world.as(admin).get('hours.void', { ...THEM, note: '签到表上没有他' })
      await world.settle()

      expect((await world.as(admin).get('hours.toVouch', U1)).items).toEqual([])
      expect(await world.as(volunteer).get('attendance.totals', {})).toMatchObject({ minutes: { C: 0 }, records: 0 })
      expect((await world.as(admin).get('audit.list', U1)).items).toMatchObject([
        { action: 'hours.void', note: '签到表上没有他', byName: '赵主任', subjectName: '李志愿' },
      ])
    }))

  it('未到: a named person says so, the other answers, and the mark is taken back', () =>
    inWorld(async (world) => {
      await world.given(signedUp)
      world.clock.now = ENDS_AT
      await world.as(leader).get('hours.markAbsent', { ...THEM, note: '没有来，也没有说一声' })
      await world.settle()

      expect((await world.as(volunteer).get('notice.list', {})).items).toMatchObject([{ kind: 'markedAbsent' }])
      expect((await world.as(volunteer).get('hours.absences', {})).items).toMatchObject([
        { reporterName: '陈队长', absence: { note: '没有来，也没有说一声', answerBy: ENDS_AT + days(7) } },
      ])
      await world.as(volunteer).get('hours.answerAbsence', { ...A1, answer: '我去了，在后门签的到' })
      await world.settle()

      expect((await world.as(leader).get('notice.list', {})).items).toMatchObject([{ kind: 'absenceAnswered' }])
      const board = await world.as(leader).get('attendance.board', A1)
      expect(board.items).toMatchObject([{ absence: { answer: '我去了，在后门签的到' } }])
      await world.as(leader).get('hours.takeAbsenceBack', THEM)
      await world.settle()

      expect((await world.as(volunteer).get('hours.absences', {})).items).toEqual([])
      expect((await world.as(admin).get('audit.list', U1)).items.map(({ action }) => action).sort()).toEqual([
        'hours.markAbsent',
        'hours.takeAbsenceBack',
      ])
    }))

  it('who was marked 未到 and was there after all is typed in, and the mark is gone', () =>
    inWorld(async (world) => {
      await world.given(signedUp)
      world.clock.now = ENDS_AT
      await world.as(leader).get('hours.markAbsent', { ...THEM, note: '没有来' })
      await world.as(leader).get('attendance.amend', byHand)

      expect((await world.as(volunteer).get('hours.absences', {})).items).toEqual([])
    }))
})
