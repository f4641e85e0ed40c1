import Taro from '@tarojs/taro'

/** 扫一扫. Null when there is no camera to scan with or the person gave up: then the digits are typed. */
export async function scanCode(): Promise<string | null> {
  // The browser edition answers "done" without having scanned anything.
  if (process.env.TARO_ENV !== 'weapp') return null
  try {
    const scanned = await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] })
    return scanned.result || null
  } catch {
    return null
  }
}

/** Whether 扫一扫 is worth a button here. */
export const canScan = process.env.TARO_ENV === 'weapp'
