import type { ActivityPhase } from '@shared/contract/activity'
import type { Audience, Category, Form, Line, RiskLevel } from '@shared/contract/activity-plan'
import type { VolunteerType } from '@shared/contract/account'
import type { EvidenceGrade, GradeReason } from '@shared/contract/attendance'
import type { OrderTopic, PartOfDay } from '@shared/contract/order'
import type { PhotoStatus } from '@shared/contract/photo'
import type { ScriptTheme } from '@shared/contract/script'
import type { OutboxNotice } from '@shared/contract/stored'

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

export const NOTICE_TEXT: Record<OutboxNotice['kind'], string> = {
  signedUp: '报上名了',
  reportReturned: '月报被退回，请按说明改好再交',
  reportDue: '月报该交了',
  scriptHandedIn: '有讲稿等您审',
  scriptPassed: '讲稿审过了，大家可以用了',
  scriptReturned: '讲稿被退回，原因请看讲稿页',
  emergencyCalled: '应急召集，请回话能不能到',
  emergencyChanged: '应急页有更新，请看一看',
  emergencyClosed: '应急结束了，不用再来',
  promoted: '轮到您了，候补已转为报名',
  activityCancelled: '活动取消了，原因请看活动页',
  activityChanged: '活动有变动，请看还能不能去',
  activitySubmitted: '有活动等您审核',
  activityReturned: '活动没有通过审核，原因请看活动页',
  activityPassed: '活动审核通过，已经发布',
  passedActivityChanged: '您审核过的活动改了，请看一看',
  attendanceConfirmed: '出勤已确认，时长已记下',
  attendanceCorrected: '您的一条记录更正了，请看看',
  correctionRefused: '更正申请没有同意，原因请看更正和说明',
  correctionArrived: '有人申请更正时长，等您答复',
  markedAbsent: '您被记为没有到场，不对的话请说明',
  absenceTakenBack: '没有到场的标记已经撤回',
  absenceAnswered: '有人对“未到”作了说明，请看签到情况',
  attendanceVoided: '一条时长作废了，原因请看我的记录',
  sheetRevoked: '记录单撤销了，原因请看记录单',
  orderSubmitted: '点单已收到，等站点核实',
  orderVerified: '点单已核实，正在找队伍',
  orderRejected: '点单没有受理，原因请看点单页',
  orderAccepted: '有队伍接单了',
  orderReleased: '原来的队伍来不了，正在另找',
  orderScheduled: '日子定了，活动已发布',
  orderDelivered: '服务做完了，请您评一评',
  orderWithdrawn: '点单已撤回',
  orderPooled: '点单发给了各队，等队伍来接',
  orderOffered: '点单已派给队伍，等回话',
  orderTeamsBusy: '问过的队伍都来不了，正在另找',
  orderCountered: '队伍提了别的日子，请您回话',
  orderCounterOver: '另约的日子没定下来，正在另找',
  orderTransferred: '换了一支队伍来，请看点单页',
  orderReopened: '那场活动取消了，正在另找队伍',
  orderUnfilled: '暂时没有合适的队伍，到时再找',
  orderRetried: '又在帮您找队伍了',
  orderRated: '您的回答记下了，谢谢',
  orderFollowUpAsked: '两周前讲的用上了吗？请答一句',
  orderClosed: '点单办结了',
  orderEscalated: '点单办得慢了，已经催办',
  orderLate: '有一张点单过了期限，请尽快办',
  orderVisit: '有人说没听懂或用不上，请回访一下',
  orderBack: '有一张点单要重新派队伍',
  orderAcrossUnits: '外单位的队伍接了点单，两边都看得到',
  offerArrived: '有一张点单派给您的队，请回话',
  offerOver: '派给您的队的点单不用回话了',
  offerAgreed: '对方同意您提的日子，去定活动',
  handOnDeclined: '那支队伍来不了，点单还在您的队',
  handOnAccepted: '那支队伍接过去了，谢谢您',
  photoReturned: '照片被退回，原因请看照片页',
  trainingEntered: '队里给您登记了一次培训',
  trainingVoided: '一次培训记录作废了，原因请看培训页',
  qualificationAccepted: '资格已认可，可以报有要求的活动了',
  qualificationRefused: '资格没有认可，原因请看资格页',
  complaintArrived: '来了一件投诉，等受理',
  complaintFiled: '投诉收到了，等受理',
  complaintAccepted: '投诉已受理，正在核实',
  complaintAnswered: '投诉有答复了，请您看看',
  complaintReopened: '再次反映收到了，会重新核实',
  complaintEscalated: '原单位逾期没答复，已转到市科协',
  teamOffered: '有单位请您加入队伍，请看是不是您本人',
  appointed: '您有了新的职务，打开工作台看看',
  appointmentEnded: '您的一项职务已经免去',
  complaintClosed: '投诉已办结',
  bookingAsked: '有人预约资源，等您确认',
  bookingConfirmed: '预约已确认',
  bookingRefused: '预约没有通过',
  bookingCancelled: '预约已取消',
  teamAsked: '有人申请加入队伍，等您答复',
  foundingAsked: '有人申请成立队伍，等您批准',
  teamFounded: '新队伍批准成立了，您是队长',
  foundingRefused: '成立队伍的申请没有通过，原因请看我的申请',
  joinApproved: '入队申请通过了，欢迎',
  joinRefused: '入队申请没有通过，原因请看我的申请',
  transferApproved: '转队申请通过了，已在新队伍里',
  transferRefused: '转队申请没有通过，原因请看我的申请',
  handOverOffered: '请您接任队长，等您答复',
  handOverAccepted: '新队长已经接任',
  handOverDeclined: '对方没有接任队长，请另找一位',
  teamAdminAppointed: '您成了队伍管理员',
  teamSuspended: '队伍暂停了，原因请看队伍页',
  teamResumed: '队伍恢复了，可以发活动、接单',
  teamMerged: '队伍已并入另一支队伍，记录都在',
  dutyAsked: '单位提醒：请安排一场活动',
  unitDutyAsked: '市里提醒：请看职责灯',
  closeSoon: '有活动快到结项期限了',
  activityReminder: '您报的活动快到了，记得按时去',
}
