import nodeSdk from '@cloudbase/node-sdk'
import tcb from 'tcb-admin-node'

/** Both clients have the same surface here; what they send differs. Errors come back as `{ code, message }`. */
export type Answer = Record<string, any>
/* eslint-disable @typescript-eslint/no-explicit-any */
export type Client = { name: string; app: any; db: any; _: any; $: any }

const KEYS = { secretId: 'local', secretKey: 'local', env: 'local', timeout: 15_000 }

export const DIALECTS = ['tcb-admin-node', '@cloudbase/node-sdk'] as const
export type Dialect = (typeof DIALECTS)[number]

export function clientOf(dialect: Dialect, serviceUrl: string): Client {
  const app: any =
    dialect === 'tcb-admin-node'
      ? (tcb as any).init({ ...KEYS, serviceUrl, proxy: null, isUpdateSelfConfig: false })
      : (nodeSdk as any).init({ ...KEYS, serviceUrl, throwOnCode: false })
  const db = app.database()
  return { name: dialect, app, db, _: db.command, $: db.command.aggregate }
}

/** What the client answers, whether it resolves or rejects with an error. */
export async function answerOf(asked: Promise<any>): Promise<Answer> {
  try {
    return await asked
  } catch (error) {
    return error as Answer
  }
}
