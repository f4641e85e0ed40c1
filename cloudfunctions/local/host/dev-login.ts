import { type IncomingMessage, type ServerResponse } from 'node:http'
import { type Fields, isFields } from '../emulator/document'
import { type Route } from '../emulator/wire/server'
import { Refusal, addressOf, contentType, readBody, sendJson } from '../emulator/wire/http'
import { escapeHtml, page } from './html'
import { type Sessions, endedCookie, isOpenId, sessionCookie } from './sessions'
import { needOwnOrigin, readJson, redirect, sendPage } from './web'

export type Person = { openId: string; name: string; title: string; note: string }

const SMALL_BODY = 4096

/** The sign-in of the local cloud: choose one of the sample people, no password. It exists on this machine only. */
export function devLogin(sessions: Sessions, people: () => readonly Person[]): Route {
  return async (request, response) => {
    const { path } = addressOf(request)
    if (path !== '/dev-login' && path !== '/dev-login/out') return false
    if (request.method === 'GET') sendPage(response, signInPage(people(), sessions.openIdOf(request)))
    else if (request.method === 'POST') await signInOrOut(sessions, { request, response, path })
    else throw new Refusal(405, 'Choose with POST')
    return true
  }
}

/** The people the seed has given a part to play. */
export function peopleOf(accounts: readonly Fields[]): Person[] {
  return accounts.flatMap(({ openId, name, persona }) => {
    if (typeof openId !== 'string' || !isFields(persona)) return []
    return [{ openId, name: String(name), title: String(persona.title), note: String(persona.note) }]
  })
}

type Exchange = { request: IncomingMessage; response: ServerResponse; path: string }

async function signInOrOut(sessions: Sessions, { request, response, path }: Exchange): Promise<void> {
  needOwnOrigin(request)
  if (path === '/dev-login/out') {
    response.setHeader('set-cookie', endedCookie())
    return redirect(response, '/dev-login')
  }
  const isForm = contentType(request).startsWith('application/x-www-form-urlencoded')
  const openId = isForm ? await chosen(request) : await named(request)
  if (!isOpenId(openId)) throw new Refusal(400, 'openId must be a text of 1 to 128 characters')
  const token = sessions.tokenFor(openId)
  response.setHeader('set-cookie', sessionCookie(token))
  if (isForm) redirect(response, '/')
  else sendJson(response, 200, { token })
}

const chosen = async (request: IncomingMessage): Promise<unknown> =>
  new URLSearchParams((await readBody(request, SMALL_BODY)).toString()).get('openId')

async function named(request: IncomingMessage): Promise<unknown> {
  const body = await readJson(request, SMALL_BODY)
  return isFields(body) ? body.openId : undefined
}

function signInPage(people: readonly Person[], current: string | undefined): string {
  const groups = new Map<string, Person[]>()
  for (const person of people) {
    const role = person.title.split(' · ')[0] ?? person.title
    groups.set(role, [...(groups.get(role) ?? []), person])
  }
  const cards = [...groups].map(([role, members]) => groupOf(role, members)).join('\n')
  const empty = '<p>这里还没有示例人物。请先运行 npm start，让系统装入示例数据。</p>'
  const name = people.find(({ openId }) => openId === current)?.name
  const signedIn = name === undefined ? '' : `<p>您现在是${escapeHtml(name)}。</p>${SIGN_OUT}`
  return page(
    '选择身份 · 智惠行动',
    `<h1>以谁的身份进入？</h1><p>点一张卡片，就以这位示例人物登录。人物都是虚构的，只在这台电脑上有。</p>${signedIn}${cards || empty}`,
  )
}

const SIGN_OUT = '<form method="post" action="/dev-login/out"><button class="plain">退出登录</button></form>'

const groupOf = (role: string, members: readonly Person[]): string =>
  `<section><h2>${escapeHtml(role)}</h2><form method="post" action="/dev-login"><ul class="cards">
${members.map(cardOf).join('\n')}
</ul></form></section>`

const cardOf = ({ openId, name, title, note }: Person): string =>
  `<li><button class="card" name="openId" value="${escapeHtml(openId)}">` +
  `<strong>${escapeHtml(name)}</strong><span>${escapeHtml(title)}</span><span>${escapeHtml(note)}</span></button></li>`
