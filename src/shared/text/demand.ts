import type { OrderTopic } from '@shared/contract/order'

/** Why a month speaks for its topic, January first. */
export const SEASON_TEXT: readonly string[] = [
  '天冷，取暖用电、用气最容易出事',
  '过年摆酒请客，吃得好也要吃得对',
  '春耕开始了，种什么、怎么防虫正当时',
  '谷雨前后，田里果园里正要人指点',
  '防灾减灾从自己会救人做起',
  '汛期来了，溺水、中暑要会急救',
  '放暑假了，孩子在家，正好动手学科学',
  '天最热，空调电扇开得多，用电要当心',
  '全国科普月，又逢开学，带孩子学科学',
  '敬老月，教老人用手机',
  '119 消防宣传月，用电用气查一查',
  '入冬了，老人慢病、感冒多，药要吃对',
]

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
