import nodeSdk from '@cloudbase/node-sdk'
import tcb from 'tcb-admin-node'
import type { App, Client, Failing } from './client-types'
import { wxClientOf } from './wx-client'

// Otherwise node-sdk asks the network before every call whether it runs inside Tencent's cloud.
process.env['TENCENTCLOUD'] = 'true'

export const DIALECTS = ['tcb-admin-node', '@cloudbase/node-sdk', 'wx-server-sdk'] as const
export type Dialect = (typeof DIALECTS)[number]

export function clientOf(dialect: Dialect, serviceUrl: string): Client {
  if (dialect === 'wx-server-sdk') return wxClientOf(serviceUrl)
  const settings = { secretId: 'local', secretKey: 'local', env: 'local', timeout: 60_000, serviceUrl }
  const { init } = (dialect === 'tcb-admin-node' ? tcb : nodeSdk) as unknown as { init: (settings: object) => App }
  const app = init.call(dialect === 'tcb-admin-node' ? tcb : nodeSdk, {
    ...settings,
    throwOnCode: false,
    isUpdateSelfConfig: false,
  })
  const db = app.database()
  return { name: dialect, app, db, _: db.command, $: db.command.aggregate }
}

/** What the client answers, whether it resolves or rejects with a refusal. */
export const answerOf = <T>(asked: Promise<T>): Promise<T & Failing> =>
  asked.catch((error: unknown) => error) as Promise<T & Failing>
