import type { MatchReason } from '@shared/contract/order-match'
import type { MatchNeed, MatchTeam } from '@shared/domain/order/match'

type Kind = MatchReason['kind']

export const comesFor = ({ comesTo }: MatchTeam, { topic }: MatchNeed): string[] =>
  Object.entries(comesTo).flatMap(([of, places]) => (topic === 'other' || of === topic ? [...places] : []))

/** What each reason claims, reckoned once more from what is known. */
export const TRUE: Record<Kind, (team: MatchTeam, need: MatchNeed, count: number) => boolean> = {
  skill: ({ topics, comesTo }, { topic }) => topics.includes(topic) || topic in comesTo,
  anything: ({ topics }) => topics.length === 0,
  chosen: ({ teamId }, { chosenTeamId }) => teamId === chosenTeamId,
  sameStreet: ({ homeStreetId }, { streetId }) => homeStreetId === streetId,
  servesStreet: (team, need) => comesFor(team, need).includes(need.streetId),
  comes: (team, need) => comesFor(team, need).some((place) => [need.districtId, 'cq'].includes(place)),
  script: ({ scriptTimes }, { scriptId }, count) => scriptTimes[scriptId!] === count,
  sameDistrict: ({ districtId }, need) => districtId !== null && districtId === need.districtId,
  farther: ({ unitId, homeStreetId }, need) => unitId === need.unitId && homeStreetId !== need.streetId,
  experience: ({ servedTimes }, { topic }, count) => servedTimes[topic] === count,
  load: ({ activities, waitingOrders }, { day }, count) => activities[day.slice(0, 7)]! + waitingOrders === count,
  freeDay: ({ busyDays }, { day }) => !busyDays.includes(day),
  busyDay: ({ busyDays }, { day }, count) => busyDays.filter((one) => one === day).length === count,
  askedBefore: ({ teamId }, { unansweredTeamIds }) => unansweredTeamIds.includes(teamId),
}
