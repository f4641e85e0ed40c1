import type { Action } from '@shared/contract/api'
import { handlers } from '@cloud/handlers'
import { exportHandlers } from '@cloud/handlers/export'
import { startEmulator } from '@cloud/local/emulator'
import { DEVELOPMENT_VAULT_KEY } from '@cloud/local/development-vault'
import { MATRIX } from './matrix/all'
import { SELF } from './matrix/callers'
import type { Row } from './matrix/row'
import { DECLARATION } from './backends'

const ROWS = (Object.entries(MATRIX) as [Action, readonly Row<Action>[]][]).map(([action, [row]]) => ({ action, row }))

let close: () => Promise<void>

/** The door reads its configuration when it is opened, and in this process nobody is signed in. */
beforeAll(async () => {
  const emulator = await startEmulator({ store: 'memory', declaration: DECLARATION })
  close = emulator.close
  process.env['TCB_SERVICE_URL'] = emulator.url
  process.env['ZHIHUI_VAULT_KEY'] = DEVELOPMENT_VAULT_KEY
})

afterAll(() => close())

async function knock(action: Action, input: unknown) {
  const { answer } = await import('@cloud/entry/answer')
  return answer({ ...handlers, ...exportHandlers }, { action, input })
}

it.each(ROWS)('$action asks whoever is nobody to sign in, unless anybody may ask', async ({ action, row }) => {
  const reply = await knock(action, typeof row!.input === 'function' ? row!.input(SELF) : row!.input)

  expect(reply).not.toMatchObject({ code: 'INTERNAL' })
  expect(!reply.ok && reply.code === 'SIGN_IN_REQUIRED').toBe(row!.cells.nobody === '-')
})
