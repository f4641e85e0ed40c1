import type { OrderTopic } from '@shared/contract/order'

/** 本月主题, as it could stand on a poster, by what is asked for most. */
export const THEME_OF_TOPIC_TEXT: Record<OrderTopic, string> = {
  phone: '智慧助老，手机不难',
  fraud: '识骗防骗，守好钱袋',
  medicine: '吃对药，看好病',
  firstAid: '急救人人会',
  electricity: '用电用气保平安',
  food: '吃得明白，吃得健康',
  children: '陪孩子动手学科学',
  farming: '科技下田，增产增收',
  other: '有什么想听的，说一句',
}
