import { currentPage } from '../router'
import { copy, outside, world } from '../world'
import { defineAsync } from './define'

/** How the program was opened. */
export const launchOptions = {
  path: '',
  query: {} as Record<string, string>,
  scene: 1001,
  referrerInfo: {},
  mode: 'default',
}

const FONT_SIZE = 16

/** Everything a program can ask about the phone it runs on. */
export const defineSystem = (wx: Record<string, unknown>) => {
  for (const name of ['getSystemInfoSync', 'getWindowInfo', 'getDeviceInfo', 'getAppBaseInfo']) wx[name] = systemInfo
  wx['getSystemSetting'] = () => ({
    bluetoothEnabled: true,
    locationEnabled: true,
    wifiEnabled: true,
    deviceOrientation: 'portrait',
  })
  wx['getAppAuthorizeSetting'] = () => ({ cameraAuthorized: 'authorized', locationAuthorized: 'authorized' })
  defineAsync(wx, 'getSystemInfo', systemInfo)
  defineAsync(wx, 'getSystemInfoAsync', systemInfo)
  wx['getMenuButtonBoundingClientRect'] = () => ({ width: 87, height: 32, left: 278, top: 48, right: 365, bottom: 80 })
  wx['getLaunchOptionsSync'] = wx['getEnterOptionsSync'] = () => copy(launchOptions)
  wx['getAccountInfoSync'] = () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } })
  wx['canIUse'] = (schema: string) =>
    (schema.split('.')[0] ?? '') in wx || /^(button|input|view|image|page-meta)\b/.test(schema)
  wx['nextTick'] = (task: () => void) => setTimeout(task, 0)
  wx['env'] = { USER_DATA_PATH: 'wxfile://usr' }
  wx['getUpdateManager'] = () => silent(['onCheckForUpdate', 'onUpdateReady', 'onUpdateFailed', 'applyUpdate'])
  wx['getLogManager'] = wx['getRealtimeLogManager'] = () =>
    silent(['info', 'warn', 'error', 'log', 'debug', 'setFilterMsg', 'addFilterMsg'])

  defineAsync(wx, 'pageScrollTo', (options) => currentPage()?.draw(['scrollPage', Number(options['scrollTop'] ?? 0)]))
  defineAsync(wx, 'setNavigationBarTitle', (options) => {
    const page = currentPage()
    if (page) void outside.setTitle(page.id, String(options['title']))
  })
}

const systemInfo = () => ({
  brand: 'devtools',
  model: 'iPhone 12/13 (Pro)',
  pixelRatio: 2,
  screenWidth: 375,
  screenHeight: 812,
  windowWidth: 375,
  windowHeight: 724,
  statusBarHeight: 44,
  language: 'zh_CN',
  version: '8.0.50',
  system: 'iOS 16.0',
  platform: 'ios',
  fontSizeSetting: FONT_SIZE * world.boot.fontScale,
  fontSizeScaleFactor: world.boot.fontScale,
  SDKVersion: '3.8.12',
  benchmarkLevel: 1,
  theme: 'light',
  safeArea: { left: 0, right: 375, top: 44, bottom: 778, width: 375, height: 734 },
  enableDebug: false,
  host: { env: 'WeChat' },
})

const silent = (names: string[]) => Object.fromEntries(names.map((name) => [name, () => undefined]))
