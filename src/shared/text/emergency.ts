import type { CallState, EmergencyPlan } from '@shared/contract/emergency'

export const CALL_STATE_TEXT: Record<CallState, string> = {
  sent: '还没看',
  seen: '看了没回',
  can: '能到',
  cannot: '不能到',
}

/** What is said at a field of an emergency page that is not filled in right. */
export const EMERGENCY_ERROR_TEXT: Record<keyof EmergencyPlan, string> = {
  title: '请写是什么事，2 到 30 个字',
  words: '请写大家该怎么做，5 到 300 个字',
  scriptIds: '最多选 10 篇讲稿',
  rumours: '传言和实情都要写，传言最多 60 个字，实情最多 200 个字',
  areaIds: '最多选 60 个地方',
  types: '请选叫哪些人，至少一样',
}
