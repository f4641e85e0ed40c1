import { MonthTheme } from '@shared/contract/demand'
import { Offering, OfferingPlan } from '@shared/contract/offering'
import { NOW } from './clock'

/** What a team writes about one dish of the menu. */
export const anOfferingPlan = (wish: Partial<OfferingPlan> = {}): OfferingPlan =>
  OfferingPlan.parse({
    title: '识破电信诈骗',
    topic: 'fraud',
    content: '讲五种常见剧本，现场演一演',
    audiences: ['elderly'],
    line: 'community',
    minutes: 60,
    placeNeeds: '最好有投影',
    timesAMonth: 4,
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    reach: 'district',
    streetIds: [],
    ...wish,
  })

/** 服务菜单 of the first team, for its district. */
export const anOffering = (wish: Partial<Offering> = {}): Offering =>
  Offering.parse({
    ...anOfferingPlan(),
    _id: 'of-1',
    rev: 0,
    teamId: 't-1',
    teamName: '红岩科普队',
    unitId: 'u-1',
    placeIds: ['d-1'],
    isOpen: true,
    listKey: wish._id ?? 'of-1',
    ...wish,
  })

/** 本月主题 of the unit, as it was set. */
export const aMonthTheme = (wish: Partial<MonthTheme> = {}): MonthTheme =>
  MonthTheme.parse({
    _id: 'mt-u-1-2026-11',
    rev: 0,
    unitId: 'u-1',
    month: '2026-11',
    topic: 'phone',
    byId: 'p-admin',
    at: NOW,
    ...wish,
  })
