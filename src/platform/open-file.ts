import Taro from '@tarojs/taro'

/** Opens a sheet behind a link: WeChat shows it and lets one send it on, the browser keeps it. False when it cannot. */
export async function openFile(url: string, fileName: string): Promise<boolean> {
  if (process.env.TARO_ENV !== 'weapp') return keepInBrowser(url, fileName)
  try {
    const { tempFilePath } = await Taro.downloadFile({ url })
    await Taro.openDocument({ filePath: tempFilePath, fileType: 'xlsx', showMenu: true })
    return true
  } catch {
    return false
  }
}

function keepInBrowser(url: string, fileName: string): boolean {
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  return true
}
