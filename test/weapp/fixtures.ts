import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A page of a hand-written mini program. */
export type PageSource = { wxml?: string; js?: string; json?: object; wxss?: string }

type Source = {
  pages?: Record<string, PageSource>
  app?: object
  appJs?: string
  files?: Record<string, string | Buffer>
}

/** A tiny mini program in a folder of its own, as a build would leave it. `app` is laid over the usual app.json. */
export const aMiniProgram = ({
  pages = { 'pages/home/index': {} },
  app = {},
  appJs = 'App({})',
  files = {},
}: Source = {}) => {
  const routes = Object.keys(pages)
  const isPacked = (route: string) => route.startsWith('packages/')
  const appJson = {
    pages: routes.filter((route) => !isPacked(route)),
    window: { navigationBarTitleText: '测试' },
    lazyCodeLoading: 'requiredComponents',
    sitemapLocation: 'sitemap.json',
    ...app,
  }
  const written: Record<string, string | Buffer> = {
    'app.json': JSON.stringify(appJson),
    'app.js': appJs,
    'app.wxss': '',
    'sitemap.json': JSON.stringify({ rules: [{ action: 'allow', page: '*' }] }),
    'project.config.json': JSON.stringify({
      appid: 'wx1234567890abcdef',
      compileType: 'miniprogram',
      libVersion: '3.8.12',
    }),
  }
  for (const route of routes) {
    const { wxml = '<view>你好</view>', js = 'Page({})', json = {}, wxss = '' } = pages[route]!
    Object.assign(written, {
      [`${route}.wxml`]: wxml,
      [`${route}.js`]: js,
      [`${route}.json`]: JSON.stringify({ usingComponents: {}, ...json }),
      [`${route}.wxss`]: wxss,
    })
  }
  return writeFolder({ ...written, ...files })
}

const folders: string[] = []

const writeFolder = (files: Record<string, string | Buffer>) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'weapp-fixture-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

/** Takes the folders of this test file away again. */
export const removeFixtures = () =>
  folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true }))
