import { answer } from '@cloud/entry/answer'
import { handlers } from '@cloud/handlers'
import type { Request } from '@cloud/kernel/dispatch'

/** The cloud function `api`: who is calling, then everything else. */
export const main = (request: Request) => answer(handlers, request)
