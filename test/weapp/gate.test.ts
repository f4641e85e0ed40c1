import { BUILT_WEAPP, demandBuild } from './built'
import { aMiniProgram, removeFixtures } from './fixtures'
import { checkMiniProgram, inspectMiniProgram } from './gate/check-mini-program'

type Source = NonNullable<Parameters<typeof aMiniProgram>[0]>
type PageSource = NonNullable<Source['pages']>[string]

afterAll(removeFixtures)

describe('the build for WeChat', () => {
  it('has nothing that WeChat would refuse', async () => {
    demandBuild()

    const { errors, packages } = await checkMiniProgram(BUILT_WEAPP)

    expect(errors).toEqual([])
    expect(packages['main']).toBeGreaterThan(0)
  })
})

describe('the gate', () => {
  it('lets a small sound program through and weighs it', () => {
    const { errors, warnings, packages, total } = inspectMiniProgram(aMiniProgram())

    expect(errors).toEqual([])
    expect(warnings).toEqual([])
    expect(packages).toEqual({ main: total })
  })

  it('passes on what the compiler of WeChat refuses', async () => {
    const broken = aMiniProgram({ app: { pages: ['pages/home/index', 'pages/none/index'] } })

    const { errors } = await checkMiniProgram(broken)

    expect(errors).toContainEqual(expect.stringMatching(/^\[miniprogram-ci\].*pages\/none\/index/))
  })

  const LARGE = Buffer.alloc(1024 * 1024 + 1, ' ')
  const TAB = { pagePath: 'pages/home/index', text: '首页' }

  it.each<{ why: string; source: Source; says: RegExp }>([
    {
      why: 'a main package above our budget',
      source: { files: { 'large.js': LARGE } },
      says: /package main: 1\d\d\d KB is more than 1024 KB/,
    },
    {
      why: 'a subpackage above two megabytes',
      source: packed({ 'packages/far/large.js': Buffer.alloc(2 ** 21 + 1, ' ') }),
      says: /package packages\/far: 20\d\d KB is more than 2048 KB/,
    },
    {
      why: 'more than two megabytes fetched ahead',
      source: packed({ 'packages/far/large.js': Buffer.alloc(2 ** 21 + 1, ' ') }),
      says: /preloadRule of pages\/home\/index fetches/,
    },
    {
      why: 'an unknown kind of value in app.json',
      source: { app: { window: { navigationBarTextStyle: 'pink' } } },
      says: /app\.json.*navigationBarTextStyle/,
    },
    {
      why: 'a colour by name in the tab bar',
      source: { app: { tabBar: { color: 'red', selectedColor: '#fff', backgroundColor: '#fff', list: [TAB, TAB] } } },
      says: /tabBar\.color/,
    },
    {
      why: 'a tab icon that is not there',
      source: {
        app: {
          tabBar: {
            color: '#000',
            selectedColor: '#000',
            backgroundColor: '#fff',
            list: [{ ...TAB, iconPath: 'none.png' }, TAB],
          },
        },
      },
      says: /tabBar: none\.png is missing/,
    },
    {
      why: 'a sitemap that is not there',
      source: { app: { sitemapLocation: 'none.json' } },
      says: /none\.json is missing/,
    },
    {
      why: 'a permission without a reason',
      source: { app: { permission: { 'scope.userLocation': { desc: '' } } } },
      says: /permission\["scope\.userLocation"\]/,
    },
    { why: 'an unclosed tag', source: page({ wxml: '<view><text></view>' }), says: /\[wcc\]/ },
    {
      why: 'an attribute that glass-easel cannot read',
      source: page({ wxml: '<view class="{{a b}}"></view>' }),
      says: /\[glass-easel\]/,
    },
    { why: 'a tag nobody defines', source: page({ wxml: '<badge>1</badge>' }), says: /<badge> is neither built in/ },
    {
      why: 'a template nobody defines',
      source: page({ wxml: '<template is="none"/>' }),
      says: /template "none" is not defined/,
    },
    {
      why: 'an import of nothing in WXML',
      source: page({ wxml: '<import src="./none.wxml"/>' }),
      says: /"\.\/none\.wxml" is not found/,
    },
    { why: 'the selector *', source: page({ wxss: '* { margin: 0 }' }), says: /selector "\*" is not supported/ },
    {
      why: 'a local picture in WXSS',
      source: page({ wxss: '.a { background: url(./a.png) }' }),
      says: /url\(\.\/a\.png\) is local/,
    },
    {
      why: 'an import of nothing in WXSS',
      source: page({ wxss: '@import "./none.wxss";' }),
      says: /@import "pages\/home\/none\.wxss" is not found/,
    },
    {
      why: 'a style sheet that breaks off',
      source: page({ wxss: '.a { color: red' }),
      says: /index\.wxss: .*Unclosed block/,
    },
    { why: 'a script that breaks off', source: page({ js: 'Page({' }), says: /index\.js: SyntaxError/ },
    { why: 'eval', source: page({ js: "Page({ onLoad() { eval('1') } })" }), says: /eval is refused/ },
    {
      why: 'new Function',
      source: page({ js: "Page({ f: new Function('a', 'return a') })" }),
      says: /new Function is refused/,
    },
    {
      why: 'a global of browsers',
      source: page({ js: 'Page({ onLoad() { localStorage.clear() } })' }),
      says: /"localStorage" does not exist/,
    },
    {
      why: 'a function that wx lacks',
      source: page({ js: 'Page({ onLoad() { wx.chooseFriend() } })' }),
      says: /wx\.chooseFriend does not exist/,
    },
    {
      why: 'a script that is loaded at run time',
      source: page({ js: "Page({ onLoad() { import('./a') } })" }),
      says: /import\(\) is not supported/,
    },
    {
      why: 'a secret',
      source: page({ js: "Page({ appSecret: '0123456789abcdef0123456789abcdef' })" }),
      says: /secret in the package/,
    },
    {
      why: 'a location that is not declared',
      source: page({ js: 'Page({ onLoad() { wx.getLocation({}) } })' }),
      says: /getLocation is called but not in app\.json/,
    },
    {
      why: 'a location without a reason',
      source: page({ js: 'Page({ onLoad() { wx.getLocation({}) } })' }),
      says: /without permission\["scope\.userLocation"\]/,
    },
    {
      why: 'an album without the privacy check',
      source: page({ js: 'Page({ onLoad() { wx.chooseMedia({}) } })' }),
      says: /__usePrivacyCheck__ is not true/,
    },
  ])('stops $why', ({ source, says }) => {
    const { errors } = inspectMiniProgram(aMiniProgram(source))

    expect(errors).toContainEqual(expect.stringMatching(says))
  })

  it.each<{ what: string; js: string }>([
    { what: 'a global behind typeof', js: "Page({ has: typeof fetch === 'function' ? fetch : null })" },
    { what: 'the global object as bundlers find it', js: "Page({ root: Function('return this')() })" },
    { what: 'a variable named like a global of browsers', js: 'const document = {}; Page({ document })' },
  ])('lets through $what', ({ js }) => {
    expect(inspectMiniProgram(aMiniProgram(page({ js }))).errors).toEqual([])
  })
})

// Helpers

function page(source: PageSource): Source {
  return { pages: { 'pages/home/index': source } }
}

function packed(files: Record<string, Buffer>): Source {
  return {
    pages: { 'pages/home/index': {}, 'packages/far/detail/index': {} },
    app: {
      subPackages: [{ root: 'packages/far', name: 'far', pages: ['detail/index'] }],
      preloadRule: { 'pages/home/index': { network: 'all', packages: ['far'] } },
    },
    files,
  }
}
