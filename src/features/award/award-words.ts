import type { Nominee } from '@shared/contract/nomination'

const MINUTES_PER_HOUR = 60

/** 12 场，24 小时; of a team how many took part as well. */
export const didWords = ({ activities, volunteers, minutes }: Nominee) =>
  [
    `${activities} 场`,
    volunteers === null ? '' : `${volunteers} 人参加`,
    `${Math.floor(minutes / MINUTES_PER_HOUR)} 小时`,
  ]
    .filter(Boolean)
    .join('，')
