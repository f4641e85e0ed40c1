import { openCloud } from '@cloud/store/sdk'

/** 自定义登录 ticket of a person: with it a browser signs in to CloudBase, as `customUserId`. */
export type TicketFor = (personId: string) => string

type KeyFile = { private_key_id: string; private_key: string }

/** Signs with the key file that CloudBase's console hands out, given as it is in an environment variable. */
export const ticketsBy =
  (keyFile = process.env['ZHIHUI_LOGIN_KEY']): TicketFor =>
  (personId) => {
    if (!keyFile) throw new Error('ZHIHUI_LOGIN_KEY is missing: give the function api the key file of custom login')
    return openCloud(undefined, JSON.parse(keyFile) as KeyFile)
      .auth()
      .createTicket(personId)
  }
