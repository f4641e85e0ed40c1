import Taro from '@tarojs/taro'

export type ChosenFile = { localPath: string; fileName: string; bytes: number }

/** Lets the person choose one file of a kind: out of a chat in WeChat, from the disk in the browser. Null when they chose none. */
export const chooseFile = (extension: 'xlsx' | 'pdf'): Promise<ChosenFile | null> =>
  process.env.TARO_ENV === 'weapp' ? chooseInWeChat(extension) : chooseInBrowser(extension)

async function chooseInWeChat(extension: string): Promise<ChosenFile | null> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [extension] })
    const [file] = tempFiles
    return file ? { localPath: file.path, fileName: file.name, bytes: file.size } : null
  } catch {
    return null
  }
}

const chooseInBrowser = (extension: string) =>
  new Promise<ChosenFile | null>((resolve) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept: `.${extension}` })
    input.onchange = () => {
      const file = input.files?.[0]
      resolve(file ? { localPath: URL.createObjectURL(file), fileName: file.name, bytes: file.size } : null)
    }
    input.oncancel = () => resolve(null)
    input.click()
  })
