import type { Audited } from '@shared/contract/audit'
import { TEAM_REQUEST_KIND_TEXT, TEAM_REQUEST_STATUS_TEXT } from './team-terms'
import { TOPIC_TEXT, UNIT_ROLE_TEXT } from './terms'

/** 审计记录: what somebody did, as the unit's administrators read it. */
const AUDIT_TEXT: Record<Audited, string> = {
  'anomaly.decide': '处理异常时长',
  'activity.review': '审核活动',
  'appointment.appoint': '任命',
  'appointment.remove': '免职',
  'booking.cancel': '取消预约',
  'booking.confirm': '同意预约',
  'booking.refuse': '不同意预约',
  'calendar.load': '录放假安排',
  'certificate.revoke': '撤销记录单',
  'complaint.accept': '受理投诉',
  'complaint.answer': '答复投诉',
  'complaint.close': '投诉办结',
  'complaint.reopen': '投诉重新办理',
  'correction.decide': '答复更正',
  'correction.propose': '提出更正',
  'duty.set': '改职责要求',
  'nomination.choose': '推荐先进',
  'nomination.set': '改推荐条件',
  'export.nominations': '导出推荐表',
  'export.transfer': '导出转入的记录',
  'demand.setTheme': '定本月主题',
  'emergency.change': '改应急页',
  'emergency.close': '结束应急',
  'emergency.open': '启动应急',
  'evaluation.give': '改评价',
  'hours.markAbsent': '记为未到',
  'hours.takeAbsenceBack': '撤回未到',
  'hours.void': '作废时长',
  'import.start': '导入名单',
  'insurance.withdraw': '撤回保险',
  'qualification.check': '审核资格',
  'award.change': '更正表彰',
  'award.check': '确认表彰',
  'award.enter': '登记表彰',
  'award.revoke': '撤销表彰',
  'recordTransfer.answer': '登记转入结果',
  'report.sendBack': '退回月报',
  'report.setDates': '改报送时间',
  'report.submit': '提交月报',
  'resource.add': '登记资源',
  'resource.change': '修改资源',
  'resource.close': '停用资源',
  'script.review': '审讲稿',
  'script.withdraw': '下架讲稿',
  'team.answerHandOver': '答复交接',
  'team.decideFounding': '审批建队',
  'team.decideRequest': '审批队伍申请',
  'team.merge': '合并队伍',
  'team.resume': '恢复队伍',
  'team.setAdmin': '任免队伍管理员',
  'team.suspend': '暂停队伍',
  'training.void': '作废培训记录',
  'unit.add': '设立单位',
  'unit.setHandHours': '改 C 级时长算不算星级',
  'unit.setReview': '改活动审核',
  'unit.rename': '单位改名',
  'unit.suspend': '停止单位',
  'venue.add': '登记阵地',
  'venue.change': '修改阵地',
  'venue.close': '停用阵地',
}

/** Words of the code that an entry carries besides: a role, a kind of request, a decision. */
const ABOUT_TEXT: Readonly<Record<string, string>> = {
  ...UNIT_ROLE_TEXT,
  ...TEAM_REQUEST_KIND_TEXT,
  ...TEAM_REQUEST_STATUS_TEXT,
  ...Object.fromEntries(Object.entries(TOPIC_TEXT).map(([topic, { name }]) => [topic, name])),
  fine: '没有问题',
  void: '作废',
  proposed: '待核实',
  done: '已更正',
  confirmed: '已确认',
}

/** An action that nobody writes down any more still stands in old entries. */
export const auditWord = (action: string): string => (AUDIT_TEXT as Record<string, string>)[action] ?? '办了一件事'

export const auditAbout = (about: string): string =>
  about
    .split(' ')
    .map((word) => ABOUT_TEXT[word] ?? '')
    .join('')
