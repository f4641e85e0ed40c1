import type { ActivityPhase } from '@shared/contract/activity'
import type { Audience, Category, Form, Line, RiskLevel } from '@shared/contract/activity-plan'
import type { VolunteerType } from '@shared/contract/account'
import type { EvidenceGrade, GradeReason } from '@shared/contract/attendance'
import type { OrderTopic, PartOfDay } from '@shared/contract/order'
import type { PhotoStatus } from '@shared/contract/photo'
import type { ScriptTheme } from '@shared/contract/script'

export const CATEGORY_TEXT: Record<Category, string> = {
  innovationClass: '创新课堂',
  allAreaOutreach: '全域科普',
  craftsmanship: '工匠传承',
  agriBenefit: '科技惠农',
  other: '其他',
}

export const LINE_TEXT: Record<Line, string> = {
  school: '进校园',
  village: '进农村',
  community: '进社区',
  enterprise: '进企业',
  office: '进机关',
  emergency: '应急科普',
}

export const FORM_TEXT: Record<Form, string> = {
  report: '报告',
  lecture: '讲座',
  training: '培训',
  consultation: '咨询',
  farmService: '农技服务',
  medicalService: '医疗服务',
  exhibition: '展览',
  experiment: '实验',
  play: '科普剧',
  film: '电影',
  contest: '竞赛',
}

export const AUDIENCE_TEXT: Record<Audience, string> = {
  youth: '青少年',
  farmers: '农民',
  urbanWorkers: '城镇劳动者',
  officials: '领导干部和公务员',
  elderly: '老年人',
  preschool: '学龄前儿童',
}

export const APPROACH_TEXT = { theory: '听讲', practice: '动手做', both: '边听边做' } as const
export const CHANNEL_TEXT = { onSite: '现场', online: '线上', mixed: '现场和线上' } as const
export const SOURCE_TEXT = { order: '居民点单', policy: '上级主题', own: '队里自办' } as const

export const RISK_TEXT: Record<RiskLevel, string> = { low: '低', medium: '中', high: '高' }

export const PHASE_TEXT: Record<ActivityPhase, string> = {
  draft: '草稿',
  submitted: '待审核',
  returned: '已退回',
  recruiting: '招募中',
  full: '已满',
  ongoing: '进行中',
  ended: '待结项',
  closed: '已结项',
  cancelled: '已取消',
}

export const TOPIC_TEXT: Record<OrderTopic, { name: string; hint: string }> = {
  phone: { name: '用手机', hint: '扫码、挂号、缴费' },
  fraud: { name: '防受骗', hint: '电话、短信、保健品' },
  medicine: { name: '看病吃药', hint: '慢病、用药、体检' },
  firstAid: { name: '急救', hint: '噎住、心跳停、烫伤' },
  electricity: { name: '用电用气', hint: '插座、燃气、充电' },
  food: { name: '吃得好', hint: '营养、食品安全' },
  children: { name: '带孩子', hint: '实验、近视、心理' },
  farming: { name: '种地养殖', hint: '果树、病虫、养殖' },
  other: { name: '说不清是哪样', hint: '直接说一句话，站点帮您填' },
}

export const PART_OF_DAY_TEXT: Record<PartOfDay, string> = { morning: '上午', afternoon: '下午', either: '都行' }

export const UNDERSTOOD_TEXT = { yes: '听懂了', partly: '懂了一些', no: '没听懂' } as const
export const USEFUL_TEXT = { yes: '用得上', partly: '说不准', no: '用不上' } as const

export const GRADE_TEXT: Record<EvidenceGrade, string> = { A: 'A 级', B: 'B 级', C: 'C 级' }

export const GRADE_REASON_TEXT: Record<GradeReason, string> = {
  complete: '签到、签退、确认都有',
  noCheckIn: '没有签到，只有签退',
  noCheckOut: '没有签退，按计划结束时间计',
  offline: '没网时签的，当时没有照片或他人佐证',
  notConfirmed: '还没有负责人确认',
  confirmedBySelf: '是本人确认的，少一样',
  byHand: '手工补录，另算',
}

export const PHOTO_STATUS_TEXT: Record<PhotoStatus, string> = { pending: '审核中', passed: '已通过', returned: '退回' }

export const THEME_TEXT: Record<ScriptTheme, string> = {
  practicalSkills: '实用技术',
  youthScience: '青少年科普',
  emergencySkills: '应急安全技能',
  againstSuperstition: '反伪科学反封建迷信',
}

export const VOLUNTEER_TYPE_TEXT: Record<VolunteerType, string> = {
  techWorker: '科技工作者',
  associationStaff: '科协工作人员',
  museumGuide: '科普场馆辅导员',
  youthTutor: '青少年科技辅导员',
  agriExpert: '农业技术人才',
  student: '大学生',
  grassrootsHead: '三长（校长、院长、站长）',
  disseminator: '科普中国信息员',
  scienceExpert: '科技专家',
  ruralTalent: '乡土科技人才',
  public: '社会公众',
}

export const TEAM_ROLE_TEXT = { member: '队员', leader: '队长', admin: '队伍管理员' } as const
export const UNIT_ROLE_TEXT = { admin: '单位管理员', stationWorker: '站点工作人员', observer: '只看数据' } as const
