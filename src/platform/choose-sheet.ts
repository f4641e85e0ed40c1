import Taro from '@tarojs/taro'

export type ChosenSheet = { localPath: string; fileName: string; bytes: number }

/** Lets the person choose one spreadsheet: out of a chat in WeChat, from the disk in the browser. Null when they chose none. */
export const chooseSheet = (): Promise<ChosenSheet | null> =>
  process.env.TARO_ENV === 'weapp' ? chooseInWeChat() : chooseInBrowser()

async function chooseInWeChat(): Promise<ChosenSheet | null> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx'] })
    const [file] = tempFiles
    return file ? { localPath: file.path, fileName: file.name, bytes: file.size } : null
  } catch {
    return null
  }
}

const chooseInBrowser = () =>
  new Promise<ChosenSheet | null>((resolve) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept: '.xlsx' })
    input.onchange = () => {
      const file = input.files?.[0]
      resolve(file ? { localPath: URL.createObjectURL(file), fileName: file.name, bytes: file.size } : null)
    }
    input.oncancel = () => resolve(null)
    input.click()
  })
