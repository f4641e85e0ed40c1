import Taro from '@tarojs/taro'
import type { Keeper } from './keeper'

/** WeChat takes temporary files away with the app; what lies in the user's own folder stays. */
export const keepInWeChat = (): Keeper => ({
  keep: (name, path) =>
    new Promise((resolve, reject) => {
      const filePath = `${Taro.env.USER_DATA_PATH}/${name}.jpg`
      const kept = { success: () => resolve(filePath), fail: reject }
      Taro.getFileSystemManager().copyFile({ srcPath: path, destPath: filePath, ...kept })
    }),
  open: (_, path) =>
    new Promise((resolve) => {
      Taro.getFileSystemManager().access({ path, success: () => resolve(path), fail: () => resolve(null) })
    }),
  drop: (_, path) =>
    new Promise((resolve) => {
      Taro.getFileSystemManager().unlink({ filePath: path, success: () => resolve(), fail: () => resolve() })
    }),
})
