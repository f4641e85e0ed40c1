import Taro from '@tarojs/taro'
import type { Backend } from './backend'

let isReady = false

/** CloudBase through WeChat: who is asking comes with the call, nothing is signed in. */
export const wechatBackend: Backend = {
  ask: async ({ functionName, action, input }) => {
    const response = await cloud().callFunction({ name: functionName, data: { action, input } })
    return response.result
  },

  upload: ({ localPath, cloudPath, onProgress }) =>
    new Promise((resolve, reject) => {
      const task = cloud().uploadFile({
        cloudPath,
        filePath: localPath,
        success: (sent) => resolve(sent.fileID),
        fail: (failure) => reject(new Error(failure.errMsg)),
      }) as unknown as UploadTask
      task.onProgressUpdate((state) => onProgress?.(state.progress))
    }),
}

// With callbacks given, WeChat answers with a task, which Taro's types do not know.
type UploadTask = { onProgressUpdate: (listen: (state: { progress: number }) => void) => void }

function cloud() {
  if (!isReady) {
    const env = process.env.TARO_APP_CLOUD_ENV
    Taro.cloud.init(env ? { env } : {})
    isReady = true
  }
  return Taro.cloud
}
