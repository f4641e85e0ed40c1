import type { Message } from '@shared/contract/notice'
import { NOW } from './clock'

/** 订阅消息 to the volunteer that waits to be sent. */
export const aMessage = (wish: Partial<Message> = {}): Message => ({
  _id: 'm-1',
  rev: 0,
  personId: 'p-volunteer',
  kind: 'activityReminder',
  subject: '手机防骗小课堂',
  link: { page: 'activity', id: 'a-1' },
  at: NOW,
  template: 'activityReminder',
  isWaiting: true,
  dueAt: NOW,
  state: 'waiting',
  why: '',
  tries: 0,
  ...wish,
})
