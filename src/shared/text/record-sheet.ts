import type { SheetContent } from '@shared/contract/certificate'

type Facts = SheetContent & { minutesBy: Record<'A' | 'B' | 'C', number>; issuedOn: string }

const lengthWord = (minutes: number) => `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分钟`

/** 志愿服务记录 in words. It says who recorded what, and claims no more than that. */
export const SHEET_TEXT = {
  title: '志愿服务记录',

  facts: (sheet: Facts): (readonly [string, string])[] => [
    ['姓名', sheet.holderName],
    ['服务期间', `${sheet.from} 到 ${sheet.to}`],
    ['记录单位', sheet.unitName],
    ['服务次数', `${sheet.records} 次`],
    ['服务时长', `${lengthWord(sheet.minutes)}（${sheet.minutes} 分钟）`],
    ['其中', `A 级 ${sheet.minutesBy.A} 分钟，B 级 ${sheet.minutesBy.B} 分钟`],
    ...(sheet.minutesByHand > 0
      ? [['手工补录', `C 级 ${sheet.minutesByHand} 分钟，另列，不计入服务时长`] as const]
      : []),
    ['开具日期', sheet.issuedOn],
  ],

  columns: { when: '服务时间', what: '服务内容', team: '记录队伍', minutes: '分钟', grade: '等级' },
  graded: '服务明细（A 级、B 级，计入服务时长）',
  byHand: '手工补录（C 级，不计入服务时长）',
  nextDay: '次日 ',

  closing: (sheet: SheetContent): string[] => [
    `本记录由${sheet.unitName}出具，按实际服务的分钟数计算，不含路途和用餐。`,
    'A 级：签到、签退和他人确认三样齐全。B 级：少一样。C 级：手工补录。',
    sheet.checkUrl === ''
      ? '查验：在智惠行动小程序的“查验”里输入编号。'
      : '查验：扫右上角的二维码，或在智惠行动小程序的“查验”里输入编号。',
    '本记录免费开具，不得用于商业活动。',
  ],

  seal: '记录单位（盖章）：',
  number: (number: string) => `编号 ${number}`,
  page: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
}
