import { outside, problem } from '../world'
import { ApiFailure, argumentsOf, defineAsync, type Options } from './define'

const FUNCTIONS = ['callFunction', 'uploadFile', 'downloadFile', 'getTempFileURL', 'deleteFile', 'callContainer']

/** `wx.cloud`; the test answers. */
export const makeCloud = () => {
  let isReady = false
  const cloud: Record<string, unknown> = { DYNAMIC_CURRENT_ENV: 'dynamic', init: () => void (isReady = true) }

  const ask = (name: string) => async (options: Options) => {
    if (!isReady) {
      problem('rule', `wx.cloud.${name} is called before wx.cloud.init`)
      throw new Error("Cloud API isn't enabled, please call wx.cloud.init first")
    }
    const answer = await outside.device(`cloud.${name}`, argumentsOf(options)).catch((failure: Error) => {
      throw new ApiFailure(failure.message, { errCode: -1 })
    })
    return name === 'callFunction' ? { result: answer ?? null, requestID: 'local' } : answer
  }
  for (const name of FUNCTIONS) defineAsync(cloud, `cloud.${name}`, ask(name))
  for (const name of ['uploadFile', 'downloadFile']) cloud[name] = withTask(cloud[name] as Ask)
  return cloud
}

type Ask = (options: Options) => unknown

/** With callbacks given, transfers answer with a task instead of a promise. */
const withTask = (transfer: Ask) => (options: Options) =>
  transfer(options) ?? { abort: () => undefined, onProgressUpdate: () => undefined, offProgressUpdate: () => undefined }
