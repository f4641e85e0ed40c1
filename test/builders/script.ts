import { Notice } from '@shared/contract/notice'
import type { z } from 'zod'
import { ScriptDraft, ScriptPlan, ScriptVersion, TalkScript } from '@shared/contract/script'
import { TalkScriptView } from '@shared/contract/script-api'
import { listKey } from '@shared/domain/time/list-key'
import { NOW } from './clock'

/** 宣讲稿 that is in use. */
export const aScript = (wish: Partial<TalkScript> = {}): TalkScript =>
  TalkScript.parse({
    _id: 'sc-1',
    rev: 0,
    title: '电话骗局怎么认',
    theme: 'practicalSkills',
    summary: '三种骗局，三句话回绝',
    body: '第一种……',
    minutes: 20,
    version: 1,
    author: '刘老师',
    reviewer: '市科协',
    source: '科普中国',
    reviewedOn: '2026-06-01',
    isWithdrawn: false,
    listKey: wish._id ?? 'sc-1',
    ...wish,
  })

/** What an author writes. */
export const aScriptPlan = (wish: Partial<ScriptPlan> = {}): ScriptPlan =>
  ScriptPlan.parse({
    title: '电话骗局怎么认',
    theme: 'practicalSkills',
    summary: '三种骗局，三句话回绝',
    body: '第一种是冒充客服，第二种是冒充亲友，第三种是刷单返利，记住不转账。',
    minutes: 20,
    source: '科普中国',
    edition: 'original',
    place: '',
    slides: null,
    ...wish,
  })

/** 送审稿 that waits, written by the leader. */
export const aScriptDraft = (wish: Partial<ScriptDraft> = {}): ScriptDraft =>
  ScriptDraft.parse({
    ...aScriptPlan(),
    author: '冯队长',
    authorId: 'p-leader',
    key: 'draftkey01',
    writtenAt: NOW,
    returned: '',
    ...wish,
  })

/** A script of the unit whose next version waits for its reviewer. */
export const aScriptInReview = (wish: Partial<TalkScript> = {}): TalkScript => {
  const draft = wish.draft ?? aScriptDraft()
  return aScript({ unitId: 'u-1', unitName: '沙坪坝区科协', draft, waitsFor: 'u-1', namedIds: ['p-leader'], ...wish })
}

/** A script as a page shows it. */
export const aScriptView = (wish: Partial<z.input<typeof TalkScriptView>> = {}): TalkScriptView =>
  TalkScriptView.parse({ ...aScript(), draft: null, ...wish })

/** 站内信 for the volunteer, not read yet. */
export const aNotice = (wish: Partial<Notice> = {}): Notice => {
  const { _id = 'n-1', at = NOW } = wish
  return Notice.parse({
    _id,
    rev: 0,
    personId: 'p-volunteer',
    kind: 'signedUp',
    subject: '手机防骗小课堂',
    link: { page: 'activity', id: 'a-1' },
    at,
    isRead: false,
    listKey: listKey(at, _id),
    ...wish,
  })
}

/** A version that was current once. */
export const aScriptVersion = (wish: Partial<ScriptVersion> = {}): ScriptVersion => {
  const { version = 1, scriptId = 'sc-1' } = wish
  const script = aScript({ _id: scriptId, version })
  return ScriptVersion.parse({ ...script, _id: `${scriptId}.v${version}`, scriptId, listKey: String(version), ...wish })
}
