import type { OrderTopic } from '@shared/contract/order'

type Meaning = { topics: readonly OrderTopic[]; also: readonly string[] }

/**
 * How people say it: 衣食住行用, 生长老病死 (PRODUCT.md, section 7) and what is asked for at stations. A word stands for
 * topics, and for other words that a team may have written instead.
 */
const MEANINGS: readonly (readonly [string, Meaning])[] = [
  ['衣', { topics: [], also: ['穿', '布料', '洗衣', '衣服'] }],
  ['食', { topics: ['food'], also: ['吃', '营养', '食品'] }],
  ['住', { topics: ['electricity'], also: ['住房', '装修', '燃气', '消防'] }],
  ['行', { topics: [], also: ['出行', '交通', '骑车', '电动车', '导航'] }],
  ['用', { topics: ['phone', 'electricity'], also: ['家电', '手机'] }],
  ['生', { topics: [], also: ['怀孕', '孕', '婴儿', '新生'] }],
  ['长', { topics: ['children'], also: ['成长', '发育', '近视'] }],
  ['老', { topics: ['medicine', 'phone', 'fraud'], also: ['老人', '养老', '助老'] }],
  ['病', { topics: ['medicine', 'firstAid'], also: ['健康', '体检', '义诊'] }],
  ['死', { topics: [], also: ['临终', '安宁', '丧事'] }],
  ['手机', { topics: ['phone'], also: [] }],
  ['微信', { topics: ['phone'], also: [] }],
  ['扫码', { topics: ['phone'], also: [] }],
  ['挂号', { topics: ['phone'], also: [] }],
  ['缴费', { topics: ['phone'], also: [] }],
  ['骗', { topics: ['fraud'], also: ['反诈', '防诈'] }],
  ['保健品', { topics: ['fraud'], also: [] }],
  ['吃药', { topics: ['medicine'], also: ['用药'] }],
  ['药', { topics: ['medicine'], also: [] }],
  ['血压', { topics: ['medicine'], also: ['慢病'] }],
  ['看病', { topics: ['medicine'], also: ['义诊'] }],
  ['急救', { topics: ['firstAid'], also: ['心肺复苏'] }],
  ['噎', { topics: ['firstAid'], also: ['海姆立克'] }],
  ['地震', { topics: ['firstAid'], also: ['避险'] }],
  ['着火', { topics: ['firstAid', 'electricity'], also: ['火', '消防'] }],
  ['电', { topics: ['electricity'], also: [] }],
  ['燃气', { topics: ['electricity'], also: ['煤气'] }],
  ['煤气', { topics: ['electricity'], also: ['燃气'] }],
  ['插座', { topics: ['electricity'], also: [] }],
  ['吃', { topics: ['food'], also: ['食品', '营养'] }],
  ['营养', { topics: ['food'], also: [] }],
  ['孩子', { topics: ['children'], also: ['学生', '青少年'] }],
  ['娃', { topics: ['children'], also: ['孩子'] }],
  ['孙', { topics: ['children'], also: ['孩子'] }],
  ['近视', { topics: ['children'], also: ['护眼'] }],
  ['实验', { topics: ['children'], also: [] }],
  ['种', { topics: ['farming'], also: ['果树', '蔬菜', '大棚'] }],
  ['养鸡', { topics: ['farming'], also: ['养殖'] }],
  ['养猪', { topics: ['farming'], also: ['养殖'] }],
  ['果', { topics: ['farming'], also: [] }],
  ['庄稼', { topics: ['farming'], also: ['农药', '病虫'] }],
]

/** What somebody may mean by what they typed; a longer word than the table has is looked into for those it has. */
export function meaningOf(words: string): Meaning {
  const typed = words.trim()
  const known = MEANINGS.filter(([word]) =>
    word.length === 1 && !LOOKED_INTO.has(word) ? typed === word : typed.includes(word),
  )
  return {
    topics: [...new Set(known.flatMap(([, { topics }]) => topics))],
    also: [...new Set(known.flatMap(([, { also }]) => also))],
  }
}

/** Single characters that keep their meaning inside a longer word; 行 and 长 do not. */
const LOOKED_INTO: ReadonlySet<string> = new Set(['骗', '药', '噎', '电', '吃', '娃', '孙', '病'])
