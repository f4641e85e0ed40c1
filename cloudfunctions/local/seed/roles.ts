import type { VolunteerType } from '@shared/contract/account'

/** How people are called here, what that makes them, and what they can do. */
export const ROLES: readonly (readonly [string, VolunteerType, string])[] = [
  ['老师', 'youthTutor', '科学实验'],
  ['师傅', 'techWorker', '家庭用电'],
  ['医生', 'scienceExpert', '急救'],
  ['工程师', 'techWorker', '电气'],
  ['同学', 'student', '手机教学'],
  ['农艺师', 'agriExpert', '果树'],
  ['护士', 'techWorker', '健康咨询'],
  ['主任', 'associationStaff', '组织协调'],
  ['讲解员', 'museumGuide', '讲解'],
  ['信息员', 'disseminator', '宣传'],
  ['教授', 'scienceExpert', '报告'],
  ['药师', 'techWorker', '用药指导'],
  ['阿姨', 'public', '邻里联络'],
  ['校长', 'grassrootsHead', '校园活动'],
  ['技术员', 'agriExpert', '蔬菜'],
  ['院长', 'grassrootsHead', '健康讲座'],
  ['大哥', 'public', '后勤'],
  ['站长', 'grassrootsHead', '农技推广'],
  ['匠人', 'ruralTalent', '手工艺'],
]

export const SURNAMES = Array.from(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金',
)

/** 周师傅: unique within any run of sixty, and within a team. */
export const calledName = (team: number, place: number) => {
  const surname = SURNAMES[(place * 7 + team * 11) % SURNAMES.length] ?? '王'
  const [title, type, skill] = roleAt(team + place + 5 * Math.floor(place / SURNAMES.length))

  return { name: `${surname}${title}`, type, skill }
}

const roleAt = (index: number) => ROLES[index % ROLES.length] ?? (['老师', 'youthTutor', '讲课'] as const)
