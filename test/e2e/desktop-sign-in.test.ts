import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { WEB_DIR } from '@cloud/local/host/builds'
import { readPdf } from '../api/read-pdf'
import { borrowBrowser, type BorrowedBrowser } from '../browser/launch-chromium'
import { shown } from './harness/hands'
import { barriersOn, openPhone, type Phone } from './harness/open-phone'
import { startCloud, type TestCloud } from './harness/start-cloud'
import { takePicture } from './harness/take-picture'

jest.setTimeout(180_000)

const VOLUNTEER = 'sample-volunteer'
const DESKTOP = { width: 1280, height: 800 }

let borrowed: BorrowedBrowser
let cloud: TestCloud
beforeAll(async () => {
  borrowed = await borrowBrowser()
  cloud = await startCloud()
})
afterAll(async () => {
  await borrowed.giveBack()
  await cloud.close()
})

describe('signing in on a desktop, as on static hosting', () => {
  it('shows a QR, is confirmed on the phone, is in; is sent away from the phone, and is out', async () => {
    const desktop = await openDesktop()
    const digits = await digitsOn(desktop.page)
    expect(await barriersOn(desktop.page)).toEqual([])
    await pictureOf(desktop.page, 'desktop-sign-in')

    const phone = await openPhone(borrowed.browser, cloud, { openId: VOLUNTEER, path: confirmPath(await shownCode()) })
    expect(await digitsOn(phone.page)).toBe(digits)
    expect(await barriersOn(phone.page)).toEqual([])
    await pictureOf(phone.page, 'desktop-confirm')
    await phone.page.getByRole('button', { name: '确认登录' }).click()

    const { name } = await cloud.ask(VOLUNTEER, 'account.me', {})
    await desktop.page.getByText('用微信小程序扫码登录').waitFor({ state: 'hidden' })
    await desktop.open('/#/pages/me/index')
    await shown(desktop.page.getByText(name)).waitFor()
    await desktop.page.reload()
    await shown(desktop.page.getByText(name)).waitFor()

    await phone.page.getByRole('button', { name: '退出 Chrome，Linux' }).click()
    await phone.page.getByRole('button', { name: '退出', exact: true }).last().click()
    await phone.page.getByText('没有登录着的电脑').waitFor()
    await desktop.page.reload()
    await desktop.page.getByText('用微信小程序扫码登录').waitFor()

    expect([...desktop.problems, ...phone.problems]).toEqual([])
    await Promise.all([desktop.close(), phone.close()])
  })

  it('says so when the phone said no, and offers a new code', async () => {
    const desktop = await openDesktop()
    await digitsOn(desktop.page)
    const phone = await openPhone(borrowed.browser, cloud, { openId: VOLUNTEER, path: confirmPath(await shownCode()) })

    await phone.page.getByRole('button', { name: '不是我' }).click()

    await desktop.page.getByText('手机上没有同意登录').waitFor()
    await desktop.page.getByRole('button', { name: '换一个新码' }).click()
    await digitsOn(desktop.page)
    await Promise.all([desktop.close(), phone.close()])
  })
})

it('a record sheet is printed as deployed, and its QR opens the check for whoever scans it, signed in or not', async () => {
  const { _id: number, unitName } = (await cloud.ask(VOLUNTEER, 'certificate.mine', {})).items[0]!
  const { checkUrl, holderName } = await cloud.ask(VOLUNTEER, 'certificate.read', { number })
  const { url } = await cloud.ask(VOLUNTEER, 'export.certificate', { number })
  expect(readPdf(new Uint8Array(await (await fetch(url)).arrayBuffer()))[0]).toContain(holderName)

  const stranger = await openPhone(borrowed.browser, cloud, { path: checkUrl })

  await shown(stranger.page.getByText(unitName)).waitFor()

  expect(await stranger.page.locator('body').innerText()).not.toContain(holderName)
  expect(stranger.problems).toEqual([])
  await stranger.close()
})

it('the sign-in picker of the local cloud has no barriers', async () => {
  const picker = await openPhone(borrowed.browser, cloud, { path: '/dev-login' })

  expect(await barriersOn(picker.page)).toEqual([])
  await picker.close()
})

describe('what is built for the browser', () => {
  it('knows nothing of the sign-in picker or of the sample people', () => {
    const traces = filesIn(WEB_DIR).filter((file) => PICKER.test(readFileSync(file, 'utf8')))

    expect(filesIn(WEB_DIR).length).toBeGreaterThan(10)
    expect(traces).toEqual([])
  })

  it('asks for the picker nowhere but where the page that serves it says so', () => {
    const naming = filesIn(WEB_DIR).filter((file) => readFileSync(file, 'utf8').includes('__ZHIHUI__'))

    expect(naming.length).toBeGreaterThan(0)
    expect(naming.every((file) => file.endsWith('.js'))).toBe(true)
  })
})

// Helpers

const PICKER = /dev-login|以谁的身份进入|sample-(leader|volunteer|resident|unit-admin)/

/** Static hosting serves the pages without a word about a picker; here that word is kept from them. */
const pictureOf = (page: Page, route: string) =>
  takePicture({ edition: 'browser', route }, (file) => page.screenshot({ path: file }))

async function openDesktop(): Promise<Phone> {
  const desktop = await openPhone(borrowed.browser, cloud, { viewport: DESKTOP, path: 'about:blank' })
  await desktop.page.addInitScript(() => {
    Object.defineProperty(window, '__ZHIHUI__', { value: undefined, writable: false })
  })
  desktop.problems.length = 0
  await desktop.open('/#/pages/me/index')
  await desktop.page.getByText('用微信小程序扫码登录').waitFor()
  return desktop
}

async function digitsOn(page: Page): Promise<string> {
  const shown = page.getByRole('img', { name: /^核对数字 \d{4}$/ }).filter({ visible: true })
  await shown.waitFor()
  return (await shown.getAttribute('aria-label'))!.slice(-4)
}

/** What the camera would read off the screen: the newest code. */
async function shownCode(): Promise<string> {
  const requests = cloud.emulator.find('desktopRequests', {}) as { _id: string; at: number }[]
  return requests.sort((a, b) => b.at - a.at)[0]!._id
}

const confirmPath = (code: string) => `/#/packages/account/desktop-confirm/index?code=${code}`

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css|html|json|txt)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
