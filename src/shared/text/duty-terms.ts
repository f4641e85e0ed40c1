import type { DutyLight } from '@shared/contract/duty'
import type { TeamLevel } from '@shared/contract/team'

/** 职责灯 in words; the shape beside it says the same. */
export const DUTY_LIGHT_TEXT: Record<DutyLight, string> = {
  missed: '上期没办',
  atRisk: '要抓紧',
  planned: '排上了',
  toClose: '待结项',
  done: '办了',
}

export const TEAM_LEVEL_TEXT: Record<TeamLevel, string> = {
  corps: '总队',
  detachment: '支队',
  team: '服务队',
  squad: '分队',
}
