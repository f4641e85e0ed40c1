import { type Inside } from '../emulator'
import { type Route } from '../emulator/wire/server'
import { type RequestReport } from '../emulator/wire/report'
import { Refusal, addressOf } from '../emulator/wire/http'
import { type CallRecord } from './calls'
import { escapeHtml, page, table } from './html'
import { sendPage } from './web'

type ConsoleView = {
  inside: Inside
  calls: readonly CallRecord[]
  queries: readonly RequestReport[]
}

const PAGE_SIZE = 20
const MOST_LINES = 50

/** `/console`: what is stored, what was asked, what would have been sent. For this machine only. */
export function consoleRoute(view: ConsoleView): Route {
  return (request, response) => {
    const { path, query } = addressOf(request)
    if (path !== '/console' && !path.startsWith('/console/')) return false
    if (!isLoopback(request.socket.remoteAddress)) throw new Refusal(403, 'The console is for this machine only')
    const collection = path.split('/')[2]
    sendPage(response, collection ? documentsPage(view, collection, Number(query.get('page') ?? 1)) : overview(view))
    return true
  }
}

const isLoopback = (address = ''): boolean => /^(::ffff:)?127\.|^::1$/.test(address)

function overview(view: ConsoleView): string {
  const counts = Object.entries(view.inside.counts()).sort()
  const messages = view.inside.wechatCalls()
  return page(
    '控制台 · 本地云',
    `<h1>本地云控制台</h1><p><a href="/dev-login">选择身份</a> · <a href="/">打开应用</a></p>
<h2>数据集合</h2>${table(
      '数据集合',
      ['集合', '条数'],
      counts.map(([name, count]) => [linkTo(name), String(count)]),
    )}
<h2>最近的函数调用</h2><p>顺利结束的定时任务不列出。</p>${callTable(latest(view.calls))}
<h2>最近的数据库请求</h2>${queryTable(latest(view.queries))}
<h2>本该发给微信的消息</h2>${table(
      '本该发给微信的消息',
      ['时间', '接口', '内容'],
      latest(messages).map(({ at, api, request }) => [timeOf(at), escapeHtml(api), json(request)]),
    )}`,
  )
}

const callTable = (calls: readonly CallRecord[]): string =>
  table(
    '最近的函数调用',
    ['时间', '函数', '动作', '毫秒', '往返', '读过的文档', '编号', '结果'],
    calls.map((call) =>
      [
        timeOf(call.at),
        call.name,
        call.action,
        call.ms.toFixed(0),
        call.trips,
        call.documents,
        call.trace,
        call.failure ?? '好',
      ].map(escapeHtml),
    ),
  )

const queryTable = (queries: readonly RequestReport[]): string =>
  table(
    '最近的数据库请求',
    ['请求', '集合', '索引', '读过', '返回', '写入', '毫秒'],
    queries.map(({ action, collection = '', indexes, examined, returned, written, ms }) =>
      [action, collection, indexes.join('、') || '—', examined, returned, written, ms.toFixed(1)].map(escapeHtml),
    ),
  )

function documentsPage(view: ConsoleView, collection: string, asked: number): string {
  const count = view.inside.counts()[collection]
  if (count === undefined) throw new Refusal(404, 'There is no such collection')
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE))
  const number = Math.min(Math.max(1, Math.floor(asked) || 1), pages)
  const documents = view.inside.page(collection, { offset: (number - 1) * PAGE_SIZE, limit: PAGE_SIZE })
  const to = (target: number, text: string) => `<a href="/console/${escapeHtml(collection)}?page=${target}">${text}</a>`
  const way = [number > 1 ? to(number - 1, '上一页') : '', number < pages ? to(number + 1, '下一页') : ''].join(' ')
  return page(
    `${collection} · 本地云`,
    `<h1>${escapeHtml(collection)}</h1><p><a href="/console">控制台</a> · 共 ${count} 条，第 ${number} / ${pages} 页 ${way}</p>
${table(
  '文档',
  ['_id', '内容'],
  documents.map((document) => [escapeHtml(document._id), json(document)]),
)}`,
  )
}

const latest = <T>(list: readonly T[]): T[] => list.slice(-MOST_LINES).reverse()

const linkTo = (name: string): string => `<a href="/console/${escapeHtml(name)}">${escapeHtml(name)}</a>`

const json = (value: unknown): string => `<pre>${escapeHtml(JSON.stringify(value, null, 1))}</pre>`

const timeOf = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
