import type { Account } from './account'

/** Who is asking, as the server established it. Never built from client input. */
export type Caller = Account
