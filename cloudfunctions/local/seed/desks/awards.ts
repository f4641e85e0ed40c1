import type { Award } from '@shared/contract/award'
import { checkAward, submitAward } from '@shared/domain/award/award'
import { settled } from '@shared/domain/report/bucket'
import { addDays, chinaDay, DAY_MS } from '@shared/domain/time/china-time'
import type { Stage } from '../activities/stage'
import { personaId } from '../personas'
import { MAIN_UNIT_ID } from '../teams'

type Granted = Pick<Award, 'name' | 'grantedBy' | 'level'> & { word: string; ago: number; verdict: boolean | null }

const GRANTED: readonly Granted[] = [
  {
    word: 'volunteer',
    name: '优秀科技志愿者',
    grantedBy: '沙坪坝区精神文明建设委员会办公室',
    level: 'county',
    ago: 260,
    verdict: true,
  },
  {
    word: 'volunteer',
    name: '全国科普日活动先进个人',
    grantedBy: '重庆市科学技术协会',
    level: 'city',
    ago: 50,
    verdict: null,
  },
  {
    word: 'volunteer-2',
    name: '最美医务志愿者',
    grantedBy: '沙坪坝区卫生健康委员会',
    level: 'county',
    ago: 120,
    verdict: true,
  },
  { word: 'leader', name: '社区好邻居', grantedBy: '沙南街社区', level: 'county', ago: 90, verdict: false },
]

/** 表彰 of the sample people: in the record, refused, and one that waits for the unit. Their picture is still to be saved. */
export const buildAwards = (stage: Stage): Award[] =>
  GRANTED.map(({ word, verdict, ago, ...content }, index) => {
    const day = addDays(chinaDay(stage.now), -ago)
    const by = { caller: stage.cast.get(personaId(word)), now: stage.now - (ago - 5) * DAY_MS }
    const place = { awardId: `aw-${index + 1}`, unitId: MAIN_UNIT_ID }
    const submitted = submitAward({ ...content, day, fileId: '' }, place, by)
    if (!submitted.ok) throw new Error(submitted.code)
    return verdict === null ? submitted.value : settled(checked(stage, submitted.value, verdict))
  })

function checked(stage: Stage, award: Award, isAccepted: boolean): Award {
  const by = { caller: stage.cast.get(personaId('unit-admin')), now: award.enteredAt + DAY_MS }
  const word = checkAward(award, { isAccepted, reason: isAccepted ? '' : '社区授予的不记，区县以上才记' }, by)
  if (!word.ok) throw new Error(word.code)
  return word.value
}
