import type { Area } from '@shared/contract/area'
import type { Offering, OfferingPlan } from '@shared/contract/offering'
import type { Team } from '@shared/contract/team'
import { parentOn } from '@shared/domain/area/tree'
import { openOffering } from '@shared/domain/offering/offering'
import { isActive } from '@shared/domain/team/life'
import { TOPICS, type Topic } from './topics'

const MOST_OF_A_TEAM = 2
const ALL_YEAR: OfferingPlan['seasons'] = ['spring', 'summer', 'autumn', 'winter']

/** 服务菜单: what teams that say what they can do bring along; a lecturers' team goes anywhere in the city. */
export function buildOfferings(teams: readonly Team[], areas: readonly Area[], today: string): Offering[] {
  const byId = new Map(areas.map((area) => [area._id, area]))
  return teams.filter(isActive).flatMap((team, turn) => {
    const home = byId.get(team.homeSubdistrictId)
    const districtId = home ? parentOn(home, today) : null
    return topicsOf(team, turn).flatMap((topic, index) => {
      const opened = openOffering(`of-${team._id}-${index}`, planOf(topic, team), { team, districtId })
      return opened.ok ? [opened.value] : []
    })
  })
}

/** Teams of one kind do not all offer the same. */
function topicsOf({ tags }: Team, turn: number): Topic[] {
  const suited = TOPICS.filter(({ tag }) => tags.includes(tag))
  const from = suited.length === 0 ? 0 : turn % suited.length
  return [...suited.slice(from), ...suited.slice(0, from)].slice(0, MOST_OF_A_TEAM)
}

const planOf = ({ tag, title, content, audiences, line, form, scriptId }: Topic, { kind }: Team): OfferingPlan => ({
  title,
  topic: tag,
  content,
  audiences,
  line,
  minutes: form === 'lecture' || form === 'report' ? 60 : 90,
  placeNeeds: form === 'lecture' || form === 'report' ? '能坐下听的地方，最好有投影' : '一张桌子、电源，人能围过来',
  timesAMonth: 4,
  seasons: tag === 'farming' ? ['spring', 'summer', 'autumn'] : ALL_YEAR,
  reach: kind === '讲师团' ? 'city' : 'district',
  streetIds: [],
  scriptId,
})
