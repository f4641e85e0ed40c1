import type { TeamLevel } from '@shared/contract/team'

type Level = {
  id: TeamLevel
  /** Levels a team of this one may stand under. */
  under: readonly TeamLevel[]
}

/** 总队 › 支队 › 服务队 › 分队: the levels as data; a new one is a line here (PRODUCT.md, section 2). */
export const TEAM_LEVELS: readonly Level[] = [
  { id: 'corps', under: [] },
  { id: 'detachment', under: ['corps'] },
  { id: 'team', under: ['corps', 'detachment'] },
  { id: 'squad', under: ['detachment', 'team'] },
]

/** Whether a team of one level may stand under one of another. */
export const mayStandUnder = (level: TeamLevel, above: TeamLevel): boolean =>
  TEAM_LEVELS.some(({ id, under }) => id === level && under.includes(above))
