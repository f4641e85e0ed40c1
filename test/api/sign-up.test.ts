import { anActivity } from '../builders/activity'
import { aVolunteer } from '../builders/account'
import { people } from '../builders/city'
import { anAttendance } from '../builders/attendance'
import { hours } from '../builders/clock'
import { backends } from './world'

describe.each(backends)('报名 $name', ({ inWorld }) => {
  it('gives a volunteer a place and says so', () =>
    inWorld(async (world) => {
      await world.given({ activities: [anActivity()] })

      const view = await world.as(people.volunteer).get('activity.signUp', { activityId: 'a-1' })

      expect(view).toMatchObject({ mine: { status: 'signedUp', ahead: 0 }, taken: 1, placesLeft: 29 })
      expect(await world.store.activities.get('a-1')).toMatchObject({ taken: 1, people: ['p-volunteer'] })
    }))
})
