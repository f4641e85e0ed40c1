import type { ScriptTheme, ScriptVersion, TalkScript } from '@shared/contract/script'
import { CITY_UNIT_ID } from '@shared/contract/unit'
import { versionOf } from '@shared/domain/script/review'
import { DAY_MS, chinaDay } from '@shared/domain/time/china-time'
import { AGAINST_SUPERSTITION } from './against-superstition'
import { EMERGENCY_SKILLS } from './emergency-skills'
import type { ScriptOutline } from './outline'
import { PRACTICAL_SKILLS } from './practical-skills'
import { YOUTH_SCIENCE } from './youth-science'

const THEMES: readonly (readonly [ScriptTheme, readonly ScriptOutline[]])[] = [
  ['practicalSkills', PRACTICAL_SKILLS],
  ['youthScience', YOUTH_SCIENCE],
  ['emergencySkills', EMERGENCY_SKILLS],
  ['againstSuperstition', AGAINST_SUPERSTITION],
]

/** 讲稿库: 60 talks in the four themes of 讲科技. */
export const buildScripts = (now: number): TalkScript[] =>
  THEMES.flatMap(([theme, outlines]) => outlines.map((outline, index) => fromOutline({ outline, theme, index, now })))

type Entry = { outline: ScriptOutline; theme: ScriptTheme; index: number; now: number }

/** What no sample script has: nobody writes on it. */
const IDLE = {
  ...{ dirty: [], outbox: [], reviewerId: null, authorId: null, withdrawal: null, draft: null, waitsFor: null },
  ...{ derivedFrom: null, derivedFromId: null, draftAt: null, namedIds: [] },
}

const fromOutline = ({ outline, theme, index, now }: Entry): TalkScript => {
  const id = `s-${theme}-${String(index + 1).padStart(2, '0')}`

  return {
    ...IDLE,
    _id: id,
    rev: 0,
    title: outline.title,
    theme,
    summary: outline.summary,
    body: bodyOf(outline),
    minutes: 15 + 5 * (index % 4),
    edition: 'original',
    place: '',
    slides: null,
    version: 1 + (index % 3),
    author: '讲科技编写组（示例）',
    reviewer: '科普专家组（示例）',
    source: '依据公开的科普资料编写（示例）',
    reviewedOn: chinaDay(now - (30 + 11 * index) * DAY_MS),
    isWithdrawn: false,
    unitId: CITY_UNIT_ID,
    unitName: '市科协',
    listKey: id,
  }
}

const bodyOf = ({ summary, points, mistakes, question }: ScriptOutline) =>
  [
    `各位乡亲、各位朋友，今天我们只讲一件事：${summary}`,
    ...points.map((point, index) => `${'一二三四五'[index] ?? ''}、${point}`),
    `常见的误会。${mistakes.join('')}`,
    `最后问一问大家：${question}`,
  ].join('\n\n')

/** What stood there before: without the question at the end, which came with the second version. */
export const earlierVersions = (scripts: readonly TalkScript[]): ScriptVersion[] =>
  scripts.flatMap((script) =>
    Array.from({ length: script.version - 1 }, (_, at) => {
      const body = script.body.replace(/\n\n最后问一问大家.*$/s, '')
      return versionOf({ ...script, body, version: at + 1 })
    }).filter((kept) => kept !== null),
  )
