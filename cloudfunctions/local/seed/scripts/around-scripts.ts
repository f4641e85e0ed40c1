import type { Account } from '@shared/contract/account'
import type { Activity } from '@shared/contract/activity'
import type { ScriptDraft, ScriptQuestion, ScriptShare, TalkScript } from '@shared/contract/script'
import { withNames } from '@shared/domain/script/names'
import { shareOf } from '@shared/domain/script/share'
import { DAY_MS } from '@shared/domain/time/china-time'
import { listKey } from '@shared/domain/time/list-key'
import { personaId } from '../personas'
import { MAIN_UNIT_ID } from '../teams'
import { buildScripts, earlierVersions } from './build-scripts'
import { buildEmergency } from './sample-emergency'

const LOCAL_OF = 's-practicalSkills-01'
const DIALECT_OF = 's-againstSuperstition-02'

type Users = { activities: readonly Activity[]; accounts: readonly Account[] }

/** 讲稿库 with what stood there before, what was asked, and who passed it on. */
export function buildLibrary({ activities, accounts }: Users, now: number) {
  const scripts = buildScripts(now)
  return {
    scripts: [...scripts, ...derivedScripts(scripts, now)],
    scriptVersions: earlierVersions(scripts),
    scriptQuestions: buildQuestions(activities, now),
    scriptShares: scripts.filter(({ _id }) => _id === LOCAL_OF).flatMap((one) => buildShares(accounts, one, now)),
    ...buildEmergency(scripts, accounts, now),
  }
}

/** 本地版 that is told, and a 方言版 that waits for the unit's word. */
function derivedScripts(scripts: readonly TalkScript[], now: number): TalkScript[] {
  const local = derived(scripts, LOCAL_OF, { _id: 's-sample-local', place: '磁器口老街' })
  const dialect = derived(scripts, DIALECT_OF, { _id: 's-sample-dialect', place: '重庆话' })
  const draft: ScriptDraft = {
    ...{ title: dialect.title, theme: dialect.theme, summary: dialect.summary, minutes: dialect.minutes },
    ...{ source: dialect.source, slides: null, author: dialect.author, authorId: dialect.authorId },
    body: `老辈子些，莫忙到起，听我摆几句。\n\n${dialect.body}`,
    edition: 'dialect',
    place: dialect.place,
    key: 'sampledraft',
    writtenAt: now - DAY_MS,
    returned: '',
  }
  return [
    withNames({ ...local, edition: 'local', body: `咱们老街的房子多是木头的，线路也老。\n\n${local.body}` }),
    withNames({
      ...{ ...dialect, edition: 'dialect', version: 0, isWithdrawn: true, reviewer: '' },
      ...{ draft, waitsFor: MAIN_UNIT_ID },
    }),
  ]
}

type Own = { _id: string; place: string }

function derived(scripts: readonly TalkScript[], parentId: string, { _id, place }: Own): TalkScript {
  const parent = scripts.find((script) => script._id === parentId)
  if (!parent) throw new Error(`No script ${parentId}`)
  return {
    ...parent,
    _id,
    place,
    version: 1,
    author: '周师傅（示例）',
    authorId: personaId('leader'),
    unitId: MAIN_UNIT_ID,
    unitName: '沙坪坝区科协',
    derivedFrom: { id: parent._id, title: parent.title },
    derivedFromId: parent._id,
    listKey: _id,
  }
}

const ASKED = [
  ['漏电保护器老是跳，是不是它坏了？', '先别换大的。把插头一个个拔了再合闸，插回哪个跳就是哪个漏电，请电工看。'],
  ['电动车的电池能拿回家充吗？', '不能。楼道和屋里都不行，去集中充电点。'],
] as const

/** 现场问到的, at the last activities that told a script. */
const buildQuestions = (activities: readonly Activity[], now: number): ScriptQuestion[] =>
  activities
    .filter(({ status, scriptId }) => status === 'closed' && scriptId === LOCAL_OF)
    .slice(-ASKED.length)
    .map(({ _id: activityId, teamName, createdById, endsAt }, index) => {
      const _id = `${activityId}-samplequestion`
      const [question, answer] = ASKED[index] ?? ASKED[0]
      const at = Math.min(endsAt, now)
      const about = { scriptId: LOCAL_OF, activityId, teamName, byId: createdById, at }
      return { _id, rev: 0, ...about, question, answer, listKey: listKey(at, _id) }
    })

const SHARED = 12

/** 转发 by 信息员 of one script over some days. */
const buildShares = (accounts: readonly Account[], shared: TalkScript, now: number): ScriptShare[] =>
  accounts
    .filter(({ registration }) => registration?.types.includes('disseminator'))
    .slice(0, SHARED)
    .map((person, index) => shareOf(shared, person, now - index * DAY_MS))
