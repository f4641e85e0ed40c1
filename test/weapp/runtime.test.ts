import { launch, useFixturePrograms } from './fixture-programs'

useFixturePrograms()

describe('a page', () => {
  it('draws its data and draws again when a tap sets it', async () => {
    const program = await launch({
      wxml: '<view id="count" class="{{count > 1 ? \'big\' : \'\'}}">第 {{count}} 次</view><button id="add" bindtap="add">加一</button>',
      js: 'Page({ data: { count: 0 }, add() { this.setData({ count: this.data.count + 1 }) } })',
      wxss: '.big { color: rgb(255, 0, 0); width: 375rpx }',
    })

    await program.tap('#add')
    await program.tap('text=加一')

    await program.until(async () => (await program.$('#count').innerText()) === '第 2 次')
    const look = await program.$('#count').evaluate((element) => {
      const { color, width } = getComputedStyle(element)
      return { color, width }
    })
    expect(look).toEqual({ color: 'rgb(255, 0, 0)', width: '187.5px' })
    expect(program.problems).toEqual([])
  })

  it('hears what people type, choose and submit', async () => {
    const program = await launch({
      wxml: `
        <form bindsubmit="submit">
          <input id="name" name="name" value="{{name}}" bindinput="type"/>
          <switch id="agree" name="agree"/>
          <checkbox-group id="days" name="days"><checkbox id="sunday" value="sunday"/></checkbox-group>
          <radio-group name="sex"><label id="female"><radio value="female"/>女</label></radio-group>
          <picker id="area" name="area" range="{{areas}}" value="{{0}}"><view>选择</view></picker>
          <button id="submit" form-type="submit">提交</button>
        </form>
        <view id="shown">{{shown}}</view>`,
      js: `Page({ data: { name: '', shown: '', areas: ['渝中', '江北'] },
        type(e) { this.setData({ name: e.detail.value }) },
        submit(e) { this.setData({ shown: JSON.stringify(e.detail.value) }) } })`,
    })

    await program.type('#name', '张三')
    for (const control of ['#agree', '#sunday', '#female', '#area']) await program.tap(control)
    await program.$('.sheet select').selectOption({ label: '江北' })
    await program.tap('.sheet >> text=确定')
    await program.tap('#submit')

    await program.until(async () => (await program.$('#shown').innerText()) !== '')
    const submitted: unknown = JSON.parse(await program.$('#shown').innerText())
    expect(submitted).toEqual({ name: '张三', agree: true, days: ['sunday'], sex: 'female', area: 1 })
  })

  it('tells what it cost: nodes, setData calls and bytes', async () => {
    const program = await launch({
      wxml: '<view wx:for="{{rows}}" wx:key="*this"><text>{{item}}</text></view>',
      js: "Page({ data: { rows: [] }, onLoad() { this.setData({ rows: ['一', '二', '三'] }); setTimeout(() => this.setData({ done: 1 }), 50) } })",
    })

    const measured = await program.measure()

    const bytes = Buffer.byteLength(JSON.stringify({ rows: ['一', '二', '三'] }) + JSON.stringify({ done: 1 }))
    expect(measured).toEqual({ nodes: 6, setDataCalls: 2, setDataBytes: bytes })
  })

  it('is drawn larger for those who set a larger font', async () => {
    const source = {
      wxml: '<page-meta root-font-size="system"/><view id="text" style="font-size: 1rem">字 {{size}}</view>',
      js: 'Page({ data: { size: wx.getAppBaseInfo().fontSizeSetting } })',
    }

    const program = await launch(source, { fontScale: 1.5 })

    expect(await program.$('#text').innerText()).toBe('字 24')
    expect(await program.$('#text').evaluate((element) => getComputedStyle(element).fontSize)).toBe('24px')
  })
})

describe('the realm of the scripts', () => {
  it('has no browser, no eval and no new Function', async () => {
    const program = await launch({
      wxml: '<view id="missing">{{missing}}</view><view id="thrown">{{thrown}}</view>',
      js: `const tried = (run) => { try { run(); return 'ran' } catch (e) { return e.name } }
        Page({ data: {
          missing: [typeof window, typeof document, typeof fetch, typeof URL, typeof AbortController, typeof process].join(),
          thrown: [tried(() => eval('1')), tried(() => new Function('return 1'))].join(),
        } })`,
    })

    expect(await program.$('#missing').innerText()).toBe(Array(6).fill('undefined').join())
    expect(await program.$('#thrown').innerText()).toBe('EvalError,EvalError')
  })

  it.each([
    { what: 'an error that is logged', js: "Page({ onLoad() { console.error('坏了') } })", kind: 'console.error' },
    { what: 'an exception', js: "Page({ onLoad() { throw new Error('坏了') } })", kind: 'uncaught' },
    {
      what: 'a rejection nobody looks at',
      js: "Page({ onLoad() { Promise.reject(new Error('坏了')) } })",
      kind: 'unhandledRejection',
    },
    {
      what: 'an exception of a timer',
      js: "Page({ onLoad() { setTimeout(() => { throw new Error('坏了') }) } })",
      kind: 'uncaught',
    },
  ])('reports $what', async ({ js, kind }) => {
    const program = await launch({ js })

    await program.until(() => program.problems.length > 0)

    expect(program.problems).toEqual([{ kind, message: expect.stringContaining('坏了') as string }])
  })

  it('keeps two programs apart', async () => {
    const [well, ill] = await Promise.all([
      launch({ js: "Page({ onLoad() { wx.setStorageSync('who', 'well') } })" }),
      launch({ js: "Page({ onLoad() { Promise.reject(new Error('ill')) } })" }),
    ])

    await ill.until(() => ill.problems.length > 0)

    expect(well.problems).toEqual([])
    expect([await well.storage(), await ill.storage()]).toEqual([{ who: 'well' }, {}])
  })
})
