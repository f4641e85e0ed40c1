import { start, useFixturePrograms } from './fixture-programs'
import { aMiniProgram } from './fixtures'
import { type MiniProgram } from './runtime/launch'

useFixturePrograms()

describe('going from page to page', () => {
  const PAGES = {
    'pages/home/index': {
      wxml: '<view>首页 {{shows}}</view>',
      js: 'let shows = 0; Page({ onShow() { this.setData({ shows: ++shows }) } })',
    },
    'pages/mine/index': { wxml: '<view>我的</view>' },
    'pages/detail/index': { wxml: '<view>详情 {{id}}</view>', js: 'Page({ onLoad({ id }) { this.setData({ id }) } })' },
  }
  const list = ['home', 'mine'].map((name) => ({ pagePath: `pages/${name}/index`, text: name }))
  const withTabs = () =>
    start(
      aMiniProgram({
        pages: PAGES,
        app: { tabBar: { color: '#000000', selectedColor: '#000000', backgroundColor: '#ffffff', list } },
      }),
    )

  it('hands over parameters and comes back to the page as it was', async () => {
    const program = await withTabs()

    await program.navigateTo('/pages/detail/index?id=7')
    expect([program.page(), program.stack().length]).toEqual(['pages/detail/index', 2])
    await program.until(async () => (await program.text()) === '详情 7')
    await program.back()

    await program.until(async () => (await program.text()) === '首页 2')
    await program.tab(1)
    await program.until(() => program.page() === 'pages/mine/index')
    expect(program.problems).toEqual([])
  })

  it.each([
    {
      why: 'a tab page cannot be navigated to',
      go: (on: MiniProgram) => on.navigateTo('/pages/mine/index'),
      says: /tabbar page/,
    },
    {
      why: 'only a tab page can be switched to',
      go: (on: MiniProgram) => on.switchTab('/pages/detail/index'),
      says: /no-tabBar page/,
    },
    { why: 'the page must exist', go: (on: MiniProgram) => on.navigateTo('/pages/nowhere/index'), says: /not found/ },
    { why: 'there must be a page to go back to', go: (on: MiniProgram) => on.back(), says: /first page/ },
  ])('refuses and reports: $why', async ({ go, says }) => {
    const program = await withTabs()

    await expect(go(program)).rejects.toThrow(says)

    expect(program.problems).toEqual([{ kind: 'route', message: expect.stringMatching(says) as string }])
  })

  it('refuses an eleventh page', async () => {
    const program = await withTabs()
    for (let id = 2; id <= 10; id += 1) await program.navigateTo(`/pages/detail/index?id=${id}`)

    await expect(program.navigateTo('/pages/detail/index?id=11')).rejects.toThrow('webview count limit exceed')
  })

  it('brings a subpackage to the phone only when its page is opened', async () => {
    const source = {
      pages: {
        'pages/home/index': { js: "Page({ onLoad() { require('../../packages/far/rule.js') } })" },
        'packages/far/detail/index': {
          wxml: '<view>{{rule}}</view>',
          js: "Page({ data: { rule: require('../rule.js') } })",
        },
      },
      app: { subPackages: [{ root: 'packages/far', pages: ['detail/index'] }] },
      files: { 'packages/far/rule.js': "module.exports = '远'" },
    }
    const program = await start(aMiniProgram(source))
    expect(program.problems).toContainEqual({
      kind: 'uncaught',
      message: expect.stringMatching(/subpackage packages\/far, which is not loaded/) as string,
    })

    await program.navigateTo('/packages/far/detail/index')

    expect(await program.text()).toBe('远')
  })

  it('fetches ahead the subpackages that preloadRule names for a page', async () => {
    const source = {
      pages: {
        'pages/home/index': {
          js: "Page({ late() { this.setData({ rule: require('../../packages/far/rule.js') }) } })",
          wxml: '<view bindtap="late">取 {{rule}}</view>',
        },
        'packages/far/detail/index': {},
      },
      app: {
        subPackages: [{ root: 'packages/far', name: 'far', pages: ['detail/index'] }],
        preloadRule: { 'pages/home/index': { packages: ['far', 'nowhere'] } },
      },
      files: { 'packages/far/rule.js': "module.exports = '远'" },
    }
    const program = await start(aMiniProgram(source))

    await program.tap('text=取')

    await program.until(async () => (await program.text()) === '取 远')
    expect(program.problems.map(({ message }) => message)).toEqual([
      'preloadRule of pages/home/index names "nowhere", which is no subpackage',
      expect.stringMatching(/requires packages\/far\/rule.js of another subpackage/),
    ])
  })
})
