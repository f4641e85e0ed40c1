import * as emergency from './emergency'
import * as scriptShare from './script-share'
import * as emergencyCall from './emergency-call'
import * as script from './script'
import * as scriptKeep from './script-keep'
import * as scriptUse from './script-use'

/** What is answered about scripts and in an emergency; `index.ts` joins it to the rest. */
export const scriptHandlers = {
  'emergency.answer': emergencyCall.answer,
  'emergency.calls': emergencyCall.calls,
  'emergency.change': emergency.change,
  'emergency.close': emergency.close,
  'emergency.get': emergency.get,
  'emergency.list': emergency.list,
  'emergency.open': emergency.open,
  'emergency.see': emergencyCall.see,
  'script.ask': scriptUse.ask,
  'script.drafts': script.drafts,
  'script.get': script.get,
  'script.list': script.list,
  'script.questions': scriptUse.questions,
  'script.review': scriptKeep.review,
  'script.share': scriptShare.share,
  'script.shareCount': scriptShare.count,
  'script.shares': scriptShare.list,
  'script.usage': scriptUse.usage,
  'script.version': script.version,
  'script.waiting': script.waiting,
  'script.withdraw': scriptKeep.withdraw,
  'script.write': scriptKeep.write,
}
