import { randomBytes } from 'node:crypto'
import { invalid } from '../errors'
import { type Fields } from '../document'

/** One call of a WeChat open API that would have left the machine. */
export type WechatCall = { at: number; api: string; request: unknown }

/** What WeChat would push to a function, and when. */
export type WechatPush = { dueAt: number; event: Fields }

/** What becomes of pictures: WeChat lets them pass, refuses them, wants a person to look, answers late or never. */
export const PICTURE_FATES = ['pass', 'risky', 'review', 'late', 'never'] as const
export type PictureFate = (typeof PICTURE_FATES)[number]

export type Wechat = { calls: WechatCall[]; pushes: WechatPush[]; now: () => number; pictures: PictureFate }

export const newWechat = (now: () => number, pictures: PictureFate = 'pass'): Wechat => ({
  calls: [],
  pushes: [],
  now,
  pictures,
})

type Fake = (request: Fields, wechat: Wechat) => Fields

const FINE = { errcode: 0, errCode: 0, errmsg: 'ok', errMsg: 'ok' }

/** A grey square stands for the mini-program code, which only WeChat can draw. */
const CODE_IMAGE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOor6//DwAFgQKAtsIlPAAAAABJRU5ErkJggg=='

/** Texts that hold this word are refused, so that the refusal can be tried out. */
const RISKY_WORD = '违规测试'
const UNSURE_WORD = '拿不准测试'
/** With this word the check itself is down. */
const OUTAGE_WORD = '检测中断测试'

const FAKES: Record<string, Fake> = {
  'security.msgSecCheck': ({ content }) => {
    const holds = (word: string) => String(content).includes(word)
    if (holds(OUTAGE_WORD)) return { errcode: -1, errCode: -1, errmsg: 'system error' }
    const suggest = holds(RISKY_WORD) ? 'risky' : holds(UNSURE_WORD) ? 'review' : 'pass'
    return { ...FINE, result: { suggest, label: suggest === 'pass' ? 100 : 20001 } }
  },
  'security.mediaCheckAsync': ({ mediaUrl }, wechat) => {
    const traceId = `local-${randomBytes(8).toString('hex')}`
    const fate = fateOf(String(mediaUrl), wechat)
    if (fate !== 'never') wechat.pushes.push(answerTo(traceId, fate, wechat.now()))
    return { ...FINE, traceId }
  },
  'subscribeMessage.send': () => FINE,
  'wxacode.getUnlimited': () => ({ ...FINE, contentType: 'image/png', buffer: CODE_IMAGE }),
  'phonenumber.getPhoneNumber': ({ code }) => {
    if (code === 'used-up') return { errcode: 40029, errmsg: 'invalid code' }
    const phone = `139${String(code).replace(/\D/g, '').padStart(8, '0').slice(-8)}`
    return { ...FINE, phoneInfo: { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86' } }
  },
}

/** A file called `…-check-risky.jpg` has its fate in its name; all others share one. */
const fateOf = (url: string, { pictures }: Wechat): PictureFate =>
  PICTURE_FATES.find((fate) => url.includes(`check-${fate}.`)) ?? pictures

const SOON_MS = 1_000
/** Later than WeChat promises, so that it has been asked again meanwhile. */
const LATE_MS = 40 * 60_000

function answerTo(traceId: string, fate: Exclude<PictureFate, 'never'>, now: number): WechatPush {
  const result = { suggest: fate === 'late' ? 'pass' : fate, label: fate === 'risky' ? 20002 : 100 }
  return {
    dueAt: now + (fate === 'late' ? LATE_MS : SOON_MS),
    event: {
      ToUserName: 'gh_local',
      FromUserName: 'local-push',
      CreateTime: Math.floor(now / 1000),
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: 'wx0000000000000000',
      trace_id: traceId,
      version: 2,
      errcode: 0,
      errmsg: 'ok',
      detail: [],
      result,
    },
  }
}

/** The pushes whose time has come; each is handed out once. */
export function takePushes(wechat: Wechat): Fields[] {
  const now = wechat.now()
  const due = wechat.pushes.filter(({ dueAt }) => dueAt <= now)
  wechat.pushes = wechat.pushes.filter((push) => !due.includes(push))
  return due.map(({ event }) => event)
}

const MOST_KEPT = 1000

/** Answers as WeChat would and keeps what was asked, for the console and for tests. */
export function callWechat(wechat: Wechat, apiName: unknown, request: unknown): Fields {
  const api = String(apiName).replace(/^openapi\./, '')
  const fake = FAKES[api]
  if (!fake) throw invalid(`No stand-in for the WeChat API ${api}; add one in cloudfunctions/local/emulator/wechat`)
  wechat.calls.push({ at: wechat.now(), api, request })
  if (wechat.calls.length > MOST_KEPT) wechat.calls.shift()
  return fake((request ?? {}) as Fields, wechat)
}
