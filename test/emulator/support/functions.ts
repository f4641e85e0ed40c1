import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './cloud'

const CLIENT = join(__dirname, '../../../node_modules/tcb-admin-node')
const WX = join(__dirname, '../../../node_modules/wx-server-sdk')

/** What each test function does with its event; they lie in a folder as deployed ones would. */
const SOURCES: Record<string, { main: string; config?: object }> = {
  who: { main: '({ openId: process.env.WX_OPENID, event })' },
  // Who the client says is calling, and a ticket for whoever is named.
  signing: {
    main:
      `(({ credentials }) => { const auth = require(${JSON.stringify(CLIENT)}).init({ env: 'local', credentials }).auth(); ` +
      `return { ...auth.getUserInfo(), ticket: event.uid ? auth.createTicket(event.uid) : null } })` +
      `({ credentials: JSON.parse(process.env.ZHIHUI_LOGIN_KEY) })`,
    config: { timeout: 20 },
  },
  slow: {
    main: 'await new Promise((done) => setTimeout(() => done(process.env.WX_OPENID), 5))',
    config: { timeout: 10 },
  },
  runaway: { main: '(() => { for (;;); })()', config: { timeout: 0.2 } },
  // Leaves a trace for as long as it is alive.
  beating: {
    main: "(() => { for (;;) require('node:fs').appendFileSync(event.file, '.') })()",
    config: { timeout: 0.2 },
  },
  littering: { main: "[process.env.LEFT ?? null, (process.env.LEFT = 'something')]" },
  broken: { main: "(() => { throw new Error('secret detail') })()" },
  leaving: { main: '(event.leave ? process.exit(1) : 1)' },
  huge: { main: "'x'.repeat(7 * 1024 * 1024)" },
  stored: {
    main:
      `await require(${JSON.stringify(CLIENT)}).init({ env: 'local', serviceUrl: process.env.TCB_SERVICE_URL })` +
      ".database().collection('plain').where({}).get().then(({ data }) => data.length)",
    config: { timeout: 20 },
  },
  // Adds one to the caller's own counter, and says whose that was.
  counting: {
    main:
      `await (async (tcb) => { const { db, _ } = exports.cloud ??= (() => { const db = tcb.init({ env: 'local', ` +
      `serviceUrl: process.env.TCB_SERVICE_URL }).database(); return { db, _: db.command } })(); ` +
      `const openId = process.env.WX_OPENID; const { updated } = await db.collection('plain').doc(openId)` +
      `.update({ calls: _.inc(1) }); return { openId: process.env.WX_OPENID, updated } })(require(${JSON.stringify(CLIENT)}))`,
    config: { timeout: 60 },
  },
  // As WeChat's own template writes it: no address, no keys.
  template: {
    main:
      `await (async (cloud) => { cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV }); const { total } = await ` +
      `cloud.database().collection('plain').count(); const { OPENID, APPID, ENV } = cloud.getWXContext(); ` +
      `return { OPENID, APPID, ENV, total } })(require(${JSON.stringify(WX)}))`,
    config: { timeout: 20 },
  },
  // Asks WeChat about a picture, and notes down what WeChat pushes.
  asking: {
    main:
      `await require(${JSON.stringify(CLIENT)}).init({ env: 'local', serviceUrl: process.env.TCB_SERVICE_URL })` +
      `.callWxOpenApi({ apiName: 'openapi.security.mediaCheckAsync', requestData: event }).then(({ result }) => result)`,
    config: { timeout: 20 },
  },
  events: {
    main:
      `await require(${JSON.stringify(CLIENT)}).init({ env: 'local', serviceUrl: process.env.TCB_SERVICE_URL })` +
      `.database().collection('plain').add({ event, source: process.env.TCB_SOURCE, openId: process.env.WX_OPENID })`,
    config: { timeout: 20 },
  },
  ticking: {
    main:
      `await require(${JSON.stringify(CLIENT)}).init({ env: 'local', serviceUrl: process.env.TCB_SERVICE_URL })` +
      `.database().collection('plain').add({ at: 1 })`,
    config: { timeout: 20, triggers: [{ name: 'often', type: 'timer', config: '* * * * * * *' }] },
  },
  timed: {
    main: "(() => { throw new Error('ran for ' + event.TriggerName + ' ' + process.env.ZHIHUI_CLOCK_OFFSET_MS + ' due ' + event.Time) })()",
    config: { triggers: [{ name: 'often', type: 'timer', config: '* * * * * * *' }] },
  },
}

export function deployFunctions(names: readonly string[]): string {
  const folder = temporaryFolder()
  for (const name of names) {
    const { main, config = {} } = SOURCES[name]!
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'index.js'), `exports.main = async (event, context) => (${main})`)
    writeFileSync(join(folder, name, 'config.json'), JSON.stringify(config))
  }
  return folder
}
