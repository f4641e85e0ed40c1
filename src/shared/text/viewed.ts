/** What somebody was shown, by the action that showed it; anything else is 个人资料. */
export const VIEWED_TEXT: Readonly<Record<string, string>> = {
  'attendance.board': '活动的出勤名单',
  'appointment.find': '按手机号找到您，准备任命',
  'order.get': '点单的联系人和电话',
  'team.members': '队员名单和电话',
  'team.requests': '入队申请',
  'export.transfer': '转入登记：个人资料和证件号码',
  'export.nominations': '推荐表：姓名和参加的活动',
  'pending.list': '待确认名单',
  'qualification.ofUnit': '资格材料',
  'award.ofUnit': '表彰材料',
  'complaint.get': '投诉的联系人',
}
