import { readFileSync } from 'node:fs'
import { launch, useFixturePrograms } from './fixture-programs'
import { aMiniProgram } from './fixtures'

useFixturePrograms()

describe('wx', () => {
  it('calls the cloud that the test stands in for, and not before init', async () => {
    const callFunction = jest.fn(({ data }: { data: unknown }) => ({ echo: data }))
    const page = {
      wxml: '<view id="out">{{out}}</view>',
      js: `Page({ async onLoad() {
        const early = await wx.cloud.callFunction({ name: 'api' }).catch((e) => e.errMsg)
        wx.cloud.init({})
        const { result } = await wx.cloud.callFunction({ name: 'api', data: { action: 'person.me' } })
        this.setData({ out: early.slice(0, 24) + JSON.stringify(result) }) } })`,
    }

    const program = await launch(page, { cloud: { callFunction } })

    await program.until(
      async () => (await program.$('#out').innerText()) === 'cloud.callFunction:fail {"echo":{"action":"person.me"}}',
    )
    expect(callFunction).toHaveBeenCalledWith({ name: 'api', data: { action: 'person.me' } })
    expect(program.problems).toEqual([
      { kind: 'rule', message: expect.stringContaining('before wx.cloud.init') as string },
    ])
  })

  it('takes a photograph, reads it and uploads its bytes', async () => {
    const uploadFile = jest.fn(({ content }: { content: Buffer }) => ({ fileID: `cloud://local/${content.length}` }))
    const page = {
      wxml: '<image id="photo" src="{{photo}}" bindload="loaded"/><view id="out">{{out}}</view>',
      js: `wx.cloud.init({})
        Page({ async onLoad() {
          const { tempFiles: [file] } = await wx.chooseMedia({ count: 1 })
          const bytes = new Uint8Array(wx.getFileSystemManager().readFileSync(file.tempFilePath))
          const { fileID } = await wx.cloud.uploadFile({ cloudPath: 'a.jpg', filePath: file.tempFilePath })
          this.setData({ photo: file.tempFilePath, out: [bytes[0], bytes[1], bytes.length === file.size, fileID === 'cloud://local/' + file.size].join() })
        }, loaded(e) { this.setData({ out: this.data.out + ',' + e.detail.width }) } })`,
    }

    const program = await launch(page, { cloud: { callFunction: () => null, uploadFile } })

    await program.until(async () => (await program.$('#out').innerText()) === '255,216,true,true,640')
    expect(uploadFile).toHaveBeenCalledTimes(1)
    expect(program.problems).toEqual([])
  })

  it('keeps files, text and storage', async () => {
    const program = await launch({
      wxml: '<view>{{out}}</view>',
      js: `Page({ onLoad() {
        const files = wx.getFileSystemManager(), path = wx.env.USER_DATA_PATH + '/稿.txt'
        files.writeFileSync(path, '智惠行动', 'utf8')
        wx.setStorageSync('kept', { at: [1] })
        this.setData({ out: files.readFileSync(path, 'utf8') + JSON.stringify(wx.getStorageSync('kept')) + JSON.stringify(wx.getStorageSync('none')) })
      } })`,
    })

    expect(await program.text()).toBe('智惠行动{"at":[1]}""')
    expect(await program.storage()).toEqual({ kept: { at: [1] } })
  })

  it('answers as the test says, and reports what nobody answers', async () => {
    const page = {
      wxml: '<view>{{out}}</view>',
      js: `Page({ onLoad() {
        wx.scanCode({ success: ({ result }) => wx.getWeRunData({ fail: (e) => this.setData({ out: result + e.errMsg }) }) })
      } })`,
    }

    const program = await launch(page, { mocks: { scanCode: () => ({ result: '码' }) } })

    await program.until(async () => (await program.text()).startsWith('码getWeRunData:fail'))
    expect(program.problems).toEqual([
      { kind: 'unanswered', message: expect.stringContaining('getWeRunData') as string },
    ])
  })

  it('refuses the location to a program that has not declared it', async () => {
    const page = { js: 'Page({ onLoad() { wx.getLocation({ fail() {} }) } })' }

    const program = await launch(page)

    await program.until(() => program.problems.length > 0)
    expect(program.problems).toEqual([
      { kind: 'rule', message: expect.stringContaining('requiredPrivateInfos') as string },
    ])
  })

  it('tells listeners that the network is gone, and fails the calls meanwhile', async () => {
    const program = await launch({
      wxml: '<view id="call" bindtap="call">{{out}}</view>',
      js: `wx.cloud.init({})
        Page({ data: { out: '在线' },
          onLoad() { wx.onNetworkStatusChange(({ isConnected }) => this.setData({ out: isConnected ? '在线' : '离线' })) },
          call() { wx.cloud.callFunction({ name: 'api', fail: () => this.setData({ out: '失败' }) }) } })`,
    })

    await program.setOnline(false)
    await program.until(async () => (await program.text()) === '离线')
    await program.tap('#call')

    await program.until(async () => (await program.text()) === '失败')
  })

  it('measures nodes and hands out a canvas', async () => {
    const program = await launch({
      wxml: '<view id="box" style="width: 100px; height: 20px"/><canvas type="2d" id="canvas"/><view id="out">{{out}}</view>',
      js: `Page({ onReady() {
        wx.createSelectorQuery().select('#box').boundingClientRect().select('#canvas').fields({ node: true, size: true }).exec(([box, canvas]) => {
          canvas.node.getContext('2d').fillRect(0, 0, 10, 10)
          this.setData({ out: [box.width, box.height, typeof canvas.node.createImage].join() })
        })
      } })`,
    })

    await program.until(async () => (await program.$('#out').innerText()) === '100,20,function')
  })

  it('shares the card that the page makes', async () => {
    const program = await launch({
      wxml: '<button id="share" open-type="share">分享</button>',
      js: "Page({ onShareAppMessage: ({ from }) => ({ title: from, path: '/pages/home/index?a=1' }) })",
    })

    await program.tap('#share')

    await program.until(() => program.shared.length > 0)
    expect(program.shared).toEqual([{ title: 'button', path: '/pages/home/index?a=1' }])
    expect(await program.share()).toMatchObject({ title: 'menu' })
  })

  it('reports a picture that is not there', async () => {
    const program = await launch({ wxml: '<image src="/assets/none.png"/>' })

    await program.until(() => program.problems.length > 0)

    expect(program.problems).toEqual([{ kind: 'asset', message: '404 http://weapp.local/assets/none.png' }])
  })

  it('leaves a picture of the screen', async () => {
    const program = await launch({})
    const file = `${aMiniProgram()}/screen.png`

    await program.screenshot(file)

    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG')
  })
})
