import type { TeamLevel, TeamView } from '@shared/contract/team'
import type { TeamRequestKind, TeamRequestView } from '@shared/contract/team-life'
import type { TagState } from '@/components/tag/tag-states'

export const LEVEL_TEXT: Record<TeamLevel, string> = {
  corps: '总队',
  detachment: '支队',
  team: '服务队',
  squad: '分队',
}

/** Reasons that come up again and again; one tap writes them, and they can be changed. */
export const WHY_NOT_JOIN = ['这一季人数已满', '专长和本队不太对口', '离得太远，先找近的队']
export const WHY_NOT_FOUND = ['和已有的队伍重复了', '人数还不够，先参加别的队', '名称不合规范，请改一改']
export const WHY_SUSPEND = ['队长调走，正在找接任的人', '年审没有通过', '长期没有活动']
export const WHY_TRANSFER = ['搬家了，离那一队近', '专长更合那一队', '本人提出想换队']
export const WHY_MERGE = ['人员重合，合在一起排班', '单位调整，两队并一队']

/** What I asked, in one line. */
export const MY_REQUEST_TEXT: Record<TeamRequestKind, string> = {
  found: '申请成立队伍',
  join: '申请入队',
  transfer: '申请转队',
  handOver: '请您接任队长',
}

/** How a request stands, seen by whom it is about. */
export const requestTag = ({ status, kind }: Pick<TeamRequestView, 'status' | 'kind'>): TagState => {
  if (status === 'pending') return kind === 'handOver' ? 'answer' : 'replied'
  return ({ approved: 'approved', refused: 'refused', withdrawn: 'cancelled' } as const)[status]
}

/** Why a team is not active, in a word. */
export const stillWord = ({ successorId }: Pick<TeamView, 'successorId'>): string =>
  successorId === null ? '已暂停' : '已合并'
