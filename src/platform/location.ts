import Taro from '@tarojs/taro'

/** Where this phone is, and how sure it is of that. It stays on the phone. */
export type Here = { latitude: number; longitude: number; accuracyMeters: number }

/** WeChat grants the location to some accounts only; a build for the others does without (TARO_APP_LOCATION=off). */
export const canLocate = process.env.TARO_APP_LOCATION !== 'off'

/** Asked just before it is used. Null when the person or the phone says no: nothing may depend on it. */
export async function whereAmI(): Promise<Here | null> {
  if (process.env.TARO_APP_LOCATION === 'off') return null
  return process.env.TARO_ENV === 'weapp' ? hereInWeChat() : hereInBrowser()
}

async function hereInWeChat(): Promise<Here | null> {
  try {
    const { latitude, longitude, accuracy } = await Taro.getLocation({ type: 'wgs84' })
    return { latitude, longitude, accuracyMeters: accuracy }
  } catch {
    return null
  }
}

const PATIENCE_MS = 15_000

function hereInBrowser(): Promise<Here | null> {
  if (!('geolocation' in navigator)) return Promise.resolve(null)
  return new Promise((resolve) =>
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => resolve({ latitude, longitude, accuracyMeters: accuracy }),
      () => resolve(null),
      { timeout: PATIENCE_MS },
    ),
  )
}
