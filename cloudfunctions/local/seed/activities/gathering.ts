import type { Activity } from '@shared/contract/activity'
import { chinaDay, DAY_MS, HOUR_MS, MINUTE_MS } from '@shared/domain/time/china-time'
import { dayKey, listKey } from '@shared/domain/time/list-key'
import { type Guest, chooseCrowd } from './crowd'
import { planPhotos } from './photo-plans'
import { attend, drawPresence } from './presence'
import type { Gathering, Outline, Presence, Stage, State } from './stage'

/** Holds one activity: who came, how it is known, what was photographed and, if it is closed, what was stated. */
export const hold = (stage: Stage, outline: Outline): Gathering => {
  const { seated, waiting, withdrawn } = chooseCrowd(stage, outline)
  const activity: Activity = {
    ...planned(stage, outline),
    taken: seated.length,
    people: seated.map(({ account }) => account._id),
    waiting: waiting.map(({ account }) => account._id),
  }
  const attendAs = (guests: Guest[], fixed?: Presence) =>
    guests.map(({ account, presence }) =>
      attend(stage, { activity, outline, account, presence: fixed ?? presence ?? drawPresence(stage, outline.state) }),
    )

  const attendances = [...attendAs(seated), ...attendAs(waiting, 'waiting'), ...attendAs(withdrawn, 'withdrawn')]
  const photos = planPhotos(stage, { outline, activity, attendances })
  const best = photos.filter(({ photo }) => photo.status === 'passed').slice(0, 3)
  const bestPhotoIds = best.map(({ photo }) => photo._id)

  return {
    activity: { ...activity, closing: closingOf(stage, { outline, activity, bestPhotoIds }) },
    attendances,
    photos,
  }
}

const STATUS: Record<State, Activity['status']> = {
  draft: 'draft',
  upcoming: 'published',
  ongoing: 'published',
  ended: 'published',
  closed: 'closed',
  cancelled: 'cancelled',
}

/** What comes with the end, or after it. */
const NOT_CLOSED: Pick<Activity, 'closing' | 'corrections'> = { closing: null, corrections: [] }

const untouched = () => ({ rev: 0, dirty: [], outbox: [], effects: [], series: null, review: null })

const partnersOf = ({ partners = [] }: Outline) => ({
  partnerTeamIds: partners.map(({ _id }) => _id),
  partnerNames: partners.map(({ name }) => name),
})

const planned = (stage: Stage, outline: Outline): Activity => {
  const { id, team, topic, place, startsAt } = outline
  const leader = stage.cast.officersOf(team)?.leader
  const publishedAt = Math.min(startsAt - 12 * DAY_MS, stage.now - 4 * DAY_MS)
  const day = chinaDay(startsAt)
  const endsAt = startsAt + outline.minutes * MINUTE_MS

  return {
    _id: id,
    ...untouched(),
    ...place,
    ...wording(outline),
    keyDate: keyDateOf(day),
    teamId: team._id,
    teamName: team.name,
    unitId: team.unitId,
    ...partnersOf(outline),
    scriptId: topic.scriptId,
    day,
    dayKey: dayKey(day, id),
    startsAt,
    endsAt,
    capacity: outline.capacity,
    contactName: leader?.name ?? '值班员',
    status: STATUS[outline.state],
    taken: 0,
    people: [],
    waiting: [],
    seed: stage.random.hex(40),
    ...NOT_CLOSED,
    cancelReason: outline.state === 'cancelled' ? stage.random.pick(CANCEL_REASONS) : '',
    orderId: outline.orderId ?? null,
    createdById: leader?._id ?? '',
    createdAt: publishedAt - DAY_MS,
    publishedAt: outline.state === 'draft' ? null : publishedAt,
    listKey: listKey(endsAt, id),
  }
}

const CANCEL_REASONS = ['气象台发布暴雨红色预警，改期再办', '场地临时检修，另行通知', '报名人数太少，并入下一场']

const INDOOR_RISK = { level: 'low', note: '室内活动，注意脚下和用电', protection: '现场有急救包和灭火器' } as const
const OUTDOOR_RISK = {
  level: 'medium',
  note: '田间路滑，注意农具和蚊虫',
  protection: '穿防滑鞋，现场有急救包',
} as const

/** 学雷锋科技志愿服务周 and 全国科普月. */
const keyDateOf = (day: string) => {
  const date = day.slice(5)
  if (date >= '03-01' && date <= '03-07') return '学雷锋纪念日'
  return date.startsWith('09-') ? '全国科普月' : ''
}

const wording = ({ topic, place, title, theme, orderId }: Outline) => ({
  title: (title ?? `${topic.title}走进${place.subdistrictName}`).slice(0, 30),
  category: topic.category,
  line: topic.line,
  form: topic.form,
  audiences: topic.audiences,
  approach: topic.approach,
  channel: 'onSite' as const,
  theme: theme ?? '',
  brandProject: '',
  content: topic.content,
  risk: topic.line === 'village' ? OUTDOOR_RISK : INDOOR_RISK,
  insurance: '',
  policy: null,
  gate: null,
  source: orderId ? ('order' as const) : ('own' as const),
})

type Closing = { outline: Outline; activity: Activity; bestPhotoIds: string[] }

const closingOf = (stage: Stage, { outline, activity, bestPhotoIds }: Closing): Activity['closing'] => {
  if (outline.state !== 'closed') return null

  const leader = stage.cast.officersOf(outline.team)?.leader
  const closedAt = Math.min(
    activity.endsAt + 27 * HOUR_MS + stage.random.int(0, 96) * HOUR_MS,
    stage.now - 10 * MINUTE_MS,
  )
  return {
    summary: `${outline.topic.summary}参加的人反映听得懂、用得上。`,
    responsibleName: activity.contactName,
    audienceOnSite: stage.random.int(18, 140),
    audienceOnline: stage.random.chance(0.1) ? stage.random.int(50, 600) : 0,
    sessions: outline.sessions ?? 1,
    lessons: activity.line === 'school' ? stage.random.int(1, 2) : 0,
    bestPhotoIds,
    noPhotoReason: bestPhotoIds.length > 0 ? '' : stage.random.pick(NO_PHOTO_REASONS),
    at: closedAt,
    byId: leader?._id ?? '',
  }
}

const NO_PHOTO_REASONS = ['参加的孩子多，没有拍照', '现场光线太暗，照片看不清', '参加的人不愿意拍照']
