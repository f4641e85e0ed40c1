import { type IncomingMessage, type ServerResponse } from 'node:http'
import { randomBytes } from 'node:crypto'
import { type Fields, isFields } from '../emulator/document'
import { type Route } from '../emulator/wire/server'
import { Refusal, addressOf, sendJson } from '../emulator/wire/http'
import { loginKey } from './login-key'
import { type Identity, type Sessions } from './sessions'
import { needOwnOrigin, readJson } from './web'

const SMALL_BODY = 16 * 1024
const TOKEN_SECONDS = 7200

/**
 * `/auth/v1/…`: the part of CloudBase's sign-in over HTTP that a browser needs. Anonymous first, then with a ticket of
 * custom login; a token is renewed with the refresh token, which is good once on the real platform and for ever here.
 */
export function authRoute(sessions: Sessions): Route {
  return async (request, response) => {
    const { path } = addressOf(request)
    const signIn = path.startsWith('/auth/v1/') ? WAYS[path.slice('/auth/v1/'.length)] : undefined
    if (!signIn) return false
    if (request.method !== 'POST') throw new Refusal(405, 'Sign in with POST')
    needOwnOrigin(request)
    const body = await readJson(request, SMALL_BODY)
    const identity = signIn(isFields(body) ? body : {}, { sessions, request })
    if (!identity) throw new Refusal(400, 'invalid_grant')
    answer(response, sessions.tokenOf(identity), identity)
    return true
  }
}

type Way = (body: Fields, scene: { sessions: Sessions; request: IncomingMessage }) => Identity | undefined

const WAYS: Record<string, Way> = {
  'signin/anonymously': (_, { request }) =>
    request.headers['x-device-id'] ? { anonymousId: randomBytes(12).toString('hex') } : undefined,
  'signin/custom': ({ provider_id: provider, ticket }) => {
    const person = typeof ticket === 'string' ? loginKey().personIn(ticket, Date.now()) : undefined
    return provider === 'custom' && person !== undefined ? { customUserId: person } : undefined
  },
  token: ({ grant_type: grant, refresh_token: token }, { sessions }) =>
    grant === 'refresh_token' && typeof token === 'string' ? sessions.identityIn(token) : undefined,
}

function answer(response: ServerResponse, token: string, identity: Identity): void {
  response.setHeader('cache-control', 'no-store')
  sendJson(response, 200, {
    token_type: 'Bearer',
    access_token: token,
    refresh_token: token,
    expires_in: TOKEN_SECONDS,
    scope: 'anonymousId' in identity ? 'anonymous' : 'user',
  })
}
