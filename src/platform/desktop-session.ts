import { endSession, signInWithTicket } from './backend/browser-session'
import { address } from './routes'
import { TABS } from './tabs'

/** Only a browser signs in; in WeChat the platform says who is calling. */
export const signsIn = process.env.TARO_ENV !== 'weapp'

/** Signs this browser in and begins anew, so that nothing of the visitor before is left on the screen. */
export async function enterDesktop({ ticket, key }: { ticket: string; key: string }): Promise<void> {
  if (!signsIn) return
  await signInWithTicket(ticket, key)
  openAnew(TABS.home)
}

/** This browser forgets who was signed in. */
export function leaveDesktop(): void {
  if (!signsIn) return
  endSession()
  openAnew(address('signIn', {}))
}

/** Where the site stands, without its page; in WeChat as the build was told, or nowhere. */
export const siteAddress = (): string =>
  signsIn ? window.location.origin + window.location.pathname : (process.env.TARO_APP_SITE ?? '')

const BROWSERS: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/QQBrowser\//, 'QQ 浏览器'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const SYSTEMS: readonly [RegExp, string][] = [
  [/Windows/, 'Windows'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** What people recognise a desktop by: `Chrome，Windows`. */
export function browserWords(agent = signsIn ? window.navigator.userAgent : ''): string {
  const named = (table: readonly [RegExp, string][], other: string) =>
    table.find(([pattern]) => pattern.test(agent))?.[1] ?? other
  return `${named(BROWSERS, '浏览器')}，${named(SYSTEMS, '电脑')}`
}

function openAnew(path: string): void {
  window.location.hash = `#${path}`
  window.location.reload()
}
