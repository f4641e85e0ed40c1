import Taro from '@tarojs/taro'

/** Opens a document behind a link: WeChat shows it and lets one send it on, the browser keeps it. False when it cannot. */
export async function openFile(url: string, fileName: string): Promise<boolean> {
  if (process.env.TARO_ENV !== 'weapp') return keepInBrowser(url, fileName)
  try {
    const { tempFilePath } = await Taro.downloadFile({ url })
    // By its ending; what WeChat cannot show it refuses.
    const fileType = fileName.split('.').pop() as 'pdf'
    await Taro.openDocument({ filePath: tempFilePath, fileType, showMenu: true })
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
