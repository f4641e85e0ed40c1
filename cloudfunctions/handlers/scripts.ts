import * as script from './script'
import * as scriptKeep from './script-keep'
import * as scriptUse from './script-use'

/** What is answered about scripts; `index.ts` joins it to the rest. */
export const scriptHandlers = {
  'script.ask': scriptUse.ask,
  'script.get': script.get,
  'script.list': script.list,
  'script.questions': scriptUse.questions,
  'script.review': scriptKeep.review,
  'script.share': scriptUse.share,
  'script.usage': scriptUse.usage,
  'script.version': script.version,
  'script.waiting': script.waiting,
  'script.withdraw': scriptKeep.withdraw,
  'script.write': scriptKeep.write,
}
