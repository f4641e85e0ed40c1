import type { ChangeReason, ReportPlace } from '@shared/contract/report'
import type { BoardRow, ReportCheck } from '@shared/contract/report-api'

/** This program, among the platforms of part ①. */
export const HERE_TEXT = '智惠行动'

/** Why a record counts otherwise than was reported. */
export const CHANGE_REASON_TEXT: Record<ChangeReason, string> = {
  closedLater: '交了以后才结项',
  closingCorrected: '结项的数更正了',
  voided: '时长作废了',
  amended: '补签或更正了',
  confirmedLater: '后来才确认出勤',
  photos: '照片有变动',
  moved: '队伍归属变了',
}

export const PLACE_SOURCE_TEXT: Record<ReportPlace['source'], string> = {
  here: '自动算',
  entered: '单位填的',
  numbers: '按志愿者填的编号',
  none: '还没填',
}

export const REPORT_STATUS_TEXT: Record<BoardRow['status'], string> = {
  none: '没开始',
  draft: '在填',
  submitted: '已交',
  returned: '退回待改',
}

/** 还差什么; `n` stands for the count. */
export const REPORT_CHECK_TEXT: Record<ReportCheck['what'], { title: string; note: string }> = {
  experience: { title: '经验做法', note: '还差 n 字' },
  photos: { title: '现场照片', note: '还可以选 n 张，没有也能交' },
  platforms: { title: '平台注册数', note: '有 n 个平台没填，没有也能交' },
  pendingClose: { title: 'n 场没结项', note: '可以交，结项后进下月更正' },
  noActivities: { title: '本期没有活动', note: '可以交，经验做法可以不写' },
  windowOpen: { title: '本期还没到截止日', note: '可以先交，之后的记录进下月更正' },
}
