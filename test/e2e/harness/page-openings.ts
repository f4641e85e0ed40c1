import type { Opening } from './opening'
import { REPORT_OPENINGS } from './report-openings'
import { type TestCloud } from './start-cloud'

const LEADER = 'sample-leader'
const VOLUNTEER = 'sample-volunteer'
const RESIDENT = 'sample-resident'
const UNIT_ADMIN = 'sample-unit-admin'

const leading = async (cloud: TestCloud) => (await cloud.ask(LEADER, 'home.show', {})).leading?._id ?? ''
const toClose = async (cloud: TestCloud) => (await cloud.ask(LEADER, 'home.show', {})).toClose?._id ?? ''
const attending = async (cloud: TestCloud) => (await cloud.ask(VOLUNTEER, 'home.show', {})).attending?._id ?? ''
const placed = async (cloud: TestCloud) => (await cloud.ask(RESIDENT, 'order.mine', {})).items[0]?._id ?? ''
const team = async (cloud: TestCloud) => (await cloud.ask(LEADER, 'account.me', {})).memberships[0]?.teamId ?? ''
const unit = async (cloud: TestCloud) => (await cloud.ask(UNIT_ADMIN, 'account.me', {})).appointments[0]?.unitId ?? ''
const script = async (cloud: TestCloud) => (await cloud.ask(LEADER, 'script.list', {})).items[0]?._id ?? ''

const emergency = async (cloud: TestCloud) => (await cloud.ask(UNIT_ADMIN, 'emergency.list', {})).items[0]?._id ?? ''

const complaint = async (cloud: TestCloud) => (await cloud.ask(VOLUNTEER, 'complaint.mine', {})).items[0]?._id ?? ''
const issued = async (cloud: TestCloud) => (await cloud.ask(VOLUNTEER, 'certificate.mine', {})).items[0]?._id ?? ''
const sheet = async (cloud: TestCloud) =>
  (await cloud.ask(UNIT_ADMIN, 'import.list', { unitId: await unit(cloud) })).items[0]?._id ?? ''

const CITY_ADMIN = 'sample-city-admin'
const venue = async (cloud: TestCloud) =>
  (await cloud.ask(UNIT_ADMIN, 'venue.list', { districtId: 'a500106' })).items[0]?._id ?? ''
const resource = async (cloud: TestCloud) => (await cloud.ask(LEADER, 'resource.list', {})).items[0]?._id ?? ''

const as = (openId: string): Opening => ({ openId })

/** Every page of app.json. A page that is missing here fails the test that reads this table. */
export const OPENINGS: Record<string, Opening> = {
  'pages/home/index': as(LEADER),
  'pages/activity/index': as(VOLUNTEER),
  'pages/order/index': as(RESIDENT),
  'pages/me/index': as(LEADER),
  'pages/check-in/index': { openId: VOLUNTEER, params: async (cloud) => ({ activityId: await attending(cloud) }) },
  'pages/code/index': { openId: LEADER, params: async (cloud) => ({ activityId: await leading(cloud) }) },
  'packages/activity/detail/index': { openId: LEADER, params: async (cloud) => ({ activityId: await leading(cloud) }) },
  'packages/activity/edit/index': as(LEADER),
  'packages/activity/close/index': { openId: LEADER, params: async (cloud) => ({ activityId: await toClose(cloud) }) },
  'packages/activity/photos/index': { openId: LEADER, params: async (cloud) => ({ activityId: await toClose(cloud) }) },
  'packages/activity/board/index': { openId: LEADER, params: async (cloud) => ({ activityId: await toClose(cloud) }) },
  'packages/activity/mine/index': as(VOLUNTEER),
  'packages/activity/key-dates/index': as(LEADER),
  'packages/activity/poster/index': { openId: LEADER, params: async (cloud) => ({ activityId: await leading(cloud) }) },
  'packages/order/place/index': as(RESIDENT),
  'packages/order/detail/index': { openId: RESIDENT, params: async (cloud) => ({ orderId: await placed(cloud) }) },
  'packages/order/pool/index': as(LEADER),
  'packages/order/menu/index': as(RESIDENT),
  'packages/team/offerings/index': { openId: LEADER, params: async (cloud) => ({ teamId: await team(cloud) }) },
  'packages/team/offering/index': {
    openId: LEADER,
    params: async (cloud) => {
      const teamId = await team(cloud)
      const { items } = await cloud.ask(LEADER, 'offering.ofTeam', { teamId })
      return { teamId, offeringId: items[0]?._id ?? '' }
    },
  },
  'packages/team/list/index': as(VOLUNTEER),
  'packages/team/detail/index': { openId: LEADER, params: async (cloud) => ({ teamId: await team(cloud) }) },
  'packages/team/members/index': { openId: LEADER, params: async (cloud) => ({ teamId: await team(cloud) }) },
  'packages/team/requests/index': { openId: LEADER, params: async (cloud) => ({ teamId: await team(cloud) }) },
  'packages/team/transfer/index': {
    openId: LEADER,
    params: async (cloud) => {
      const teamId = await team(cloud)
      const { items } = await cloud.ask(LEADER, 'team.members', { teamId })
      const { personId = '', name = '' } = items.find(({ role }) => role === 'member') ?? {}
      return { teamId, personId, name }
    },
  },
  'packages/team/merge/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ teamId: await team(cloud) }) },
  'packages/team/found/index': as(VOLUNTEER),
  'packages/team/foundings/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ unitId: await unit(cloud) }) },
  'packages/team/asked/index': as(VOLUNTEER),
  'packages/script/list/index': as(LEADER),
  'packages/script/detail/index': { openId: LEADER, params: async (cloud) => ({ scriptId: await script(cloud) }) },
  'packages/script/edit/index': { openId: LEADER, params: async (cloud) => ({ derivedFromId: await script(cloud) }) },
  'packages/script/emergency/index': {
    openId: CITY_ADMIN,
    params: async (cloud) => ({ emergencyId: await emergency(cloud) }),
  },
  'packages/script/shares/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ unitId: await unit(cloud) }) },
  'packages/script/emergency-edit/index': as(UNIT_ADMIN),
  'packages/resource/list/index': as(LEADER),
  'packages/resource/detail/index': {
    openId: LEADER,
    params: async (cloud) => ({ resourceId: await resource(cloud) }),
  },
  'packages/resource/edit/index': {
    openId: UNIT_ADMIN,
    params: async (cloud) => ({ resourceId: await resource(cloud) }),
  },
  'packages/resource/bookings/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ unitId: await unit(cloud) }) },
  'packages/ground/units/index': as(CITY_ADMIN),
  'packages/ground/unit/index': { openId: CITY_ADMIN, params: async (cloud) => ({ unitId: await unit(cloud) }) },
  'packages/ground/venues/index': as(UNIT_ADMIN),
  'packages/ground/venue-coverage/index': as(UNIT_ADMIN),
  'packages/ground/venue/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ venueId: await venue(cloud) }) },
  'packages/ground/venue-edit/index': {
    openId: UNIT_ADMIN,
    params: async (cloud) => ({ venueId: await venue(cloud) }),
  },
  'packages/workbench/home/index': as(UNIT_ADMIN),
  'packages/workbench/team/index': { openId: LEADER, params: async (cloud) => ({ teamId: await team(cloud) }) },
  'packages/workbench/unit/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ unitId: await unit(cloud) }) },
  'packages/workbench/district/index': as(UNIT_ADMIN),
  'packages/workbench/city/index': as(CITY_ADMIN),
  'packages/workbench/records/index': { openId: LEADER, params: async (cloud) => ({ teamId: await team(cloud) }) },
  'packages/workbench/days/index': {
    openId: UNIT_ADMIN,
    params: async (cloud) => ({ unitId: await unit(cloud), period: 'year' }),
  },
  'packages/workbench/roles/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ unitId: await unit(cloud) }) },
  'packages/workbench/appoint/index': {
    openId: UNIT_ADMIN,
    params: async (cloud) => ({ unitId: await unit(cloud) }),
    asksNothing: true,
  },
  'packages/workbench/audits/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ unitId: await unit(cloud) }) },
  'packages/workbench/imports/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ unitId: await unit(cloud) }) },
  'packages/workbench/import/index': {
    openId: UNIT_ADMIN,
    params: async (cloud) => ({ importId: await sheet(cloud) }),
  },
  'packages/workbench/pending/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ unitId: await unit(cloud) }) },
  'packages/workbench/platforms/index': {
    openId: UNIT_ADMIN,
    params: async (cloud) => ({ unitId: await unit(cloud) }),
  },
  'packages/workbench/demand/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ unitId: await unit(cloud) }) },
  'packages/workbench/orders/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ unitId: await unit(cloud) }) },
  'packages/account/profile/index': as(VOLUNTEER),
  'packages/account/register/index': as('sample-newcomer'),
  'packages/account/offers/index': as('sample-resident'),
  'packages/account/details/index': as(VOLUNTEER),
  'packages/account/data/index': as(VOLUNTEER),
  'packages/account/viewers/index': as(VOLUNTEER),
  'packages/account/leave/index': as(VOLUNTEER),
  'packages/account/certificates/index': as(VOLUNTEER),
  'packages/account/sheet/index': { openId: VOLUNTEER, params: async (cloud) => ({ number: await issued(cloud) }) },
  'packages/account/check/index': { openId: VOLUNTEER, params: async (cloud) => ({ number: await issued(cloud) }) },
  'packages/account/inbox/index': as(LEADER),
  'packages/account/record/index': as(VOLUNTEER),
  'packages/account/corrections/index': as(VOLUNTEER),
  'packages/account/privacy/index': as(VOLUNTEER),
  'packages/account/sign-in/index': { openId: VOLUNTEER, asksNothing: true },
  'packages/account/desktops/index': as(VOLUNTEER),
  'packages/account/desktop-confirm/index': {
    openId: VOLUNTEER,
    params: async (cloud) => ({
      code: (await cloud.ask(VOLUNTEER, 'desktop.begin', { words: 'Chrome，Windows' })).code,
    }),
  },
  'packages/account/training/index': as(VOLUNTEER),
  'packages/account/qualification/index': as(VOLUNTEER),
  'packages/account/awards/index': as(VOLUNTEER),
  'packages/account/award/index': as(VOLUNTEER),
  'packages/account/complain/index': {
    openId: VOLUNTEER,
    params: async (cloud) => ({ kind: 'team', subjectId: await team(cloud), name: '这支队伍' }),
  },
  'packages/account/complaints/index': as(VOLUNTEER),
  'packages/account/complaint/index': {
    openId: VOLUNTEER,
    params: async (cloud) => ({ complaintId: await complaint(cloud) }),
  },
  'packages/team/training/index': { openId: LEADER, params: async (cloud) => ({ teamId: await team(cloud) }) },
  'packages/workbench/hours/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ unitId: await unit(cloud) }) },
  'packages/workbench/duties/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ unitId: await unit(cloud) }) },
  'packages/workbench/city-duties/index': as(CITY_ADMIN),
  ...REPORT_OPENINGS,
  'packages/workbench/qualifications/index': {
    openId: UNIT_ADMIN,
    params: async (cloud) => ({ unitId: await unit(cloud) }),
  },
  'packages/workbench/awards/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ unitId: await unit(cloud) }) },
  'packages/workbench/award/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ unitId: await unit(cloud) }) },
  'packages/workbench/policies/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ unitId: await unit(cloud) }) },
  'packages/workbench/holidays/index': as(CITY_ADMIN),
  'packages/workbench/reviews/index': { openId: UNIT_ADMIN, params: async (cloud) => ({ unitId: await unit(cloud) }) },
  'packages/workbench/complaints/index': {
    openId: UNIT_ADMIN,
    params: async (cloud) => ({ unitId: await unit(cloud) }),
  },
}
