import { borrowBrowser, launchChromium } from './launch-chromium'

const wish = process.env['CHROMIUM']

afterEach(() => {
  if (wish === undefined) delete process.env['CHROMIUM']
  else process.env['CHROMIUM'] = wish
})

describe('launchChromium', () => {
  it('starts the browser that npm brought along and lays out Chinese text', async () => {
    process.env['CHROMIUM'] = 'bundled'

    const browser = await launchChromium()

    const page = await browser.newPage()
    await page.setContent('<h1>智惠行动</h1>')
    expect(await page.innerText('h1')).toBe('智惠行动')
    expect(browser.version()).toMatch(/^141\./)
    await browser.close()
  })

  it('says what to install where no browser can start', async () => {
    process.env['CHROMIUM'] = '/nowhere/chromium'

    await expect(launchChromium()).rejects.toThrow(/Install one .*apt-get install chromium/)
  })
})

describe('borrowBrowser', () => {
  it('shares one browser and closes it with the last borrower', async () => {
    const first = await borrowBrowser()
    const second = await borrowBrowser()

    await first.giveBack()
    await first.giveBack()

    expect(second.browser).toBe(first.browser)
    expect(second.browser.isConnected()).toBe(true)
    await second.giveBack()
    expect(second.browser.isConnected()).toBe(false)
  })
})
