import { invalid } from '../errors'
import { type Fields } from '../document'

/** One call of a WeChat open API that would have left the machine. */
export type WechatCall = { at: number; api: string; request: unknown }

export type Wechat = { calls: WechatCall[]; now: () => number }

type Fake = (request: Fields) => Fields

const FINE = { errcode: 0, errCode: 0, errmsg: 'ok', errMsg: 'ok' }

/** A grey square stands for the mini-program code, which only WeChat can draw. */
const CODE_IMAGE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOor6//DwAFgQKAtsIlPAAAAABJRU5ErkJggg=='

/** Texts that hold this word are refused, so that the refusal can be tried out. */
const RISKY_WORD = '违规测试'

const FAKES: Record<string, Fake> = {
  'security.msgSecCheck': ({ content }) => {
    const isRisky = String(content).includes(RISKY_WORD)
    return { ...FINE, result: { suggest: isRisky ? 'risky' : 'pass', label: isRisky ? 20001 : 100 } }
  },
  'security.mediaCheckAsync': () => ({ ...FINE, traceId: 'local', trace_id: 'local' }),
  'subscribeMessage.send': () => FINE,
  'wxacode.getUnlimited': () => ({ ...FINE, contentType: 'image/png', buffer: CODE_IMAGE }),
  'phonenumber.getPhoneNumber': ({ code }) => {
    if (code === 'used-up') return { errcode: 40029, errmsg: 'invalid code' }
    const phone = `139${String(code).replace(/\D/g, '').padStart(8, '0').slice(-8)}`
    return { ...FINE, phoneInfo: { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86' } }
  },
}

const MOST_KEPT = 1000

/** Answers as WeChat would and keeps what was asked, for the console and for tests. */
export function callWechat(wechat: Wechat, apiName: unknown, request: unknown): Fields {
  const api = String(apiName).replace(/^openapi\./, '')
  const fake = FAKES[api]
  if (!fake) throw invalid(`No stand-in for the WeChat API ${api}; add one in cloudfunctions/local/emulator/wechat`)
  wechat.calls.push({ at: wechat.now(), api, request })
  if (wechat.calls.length > MOST_KEPT) wechat.calls.shift()
  return fake((request ?? {}) as Fields)
}
