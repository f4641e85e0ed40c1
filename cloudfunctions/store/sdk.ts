import tcb from 'tcb-admin-node'

export type CloudApp = ReturnType<typeof tcb.init>
export type CloudDatabase = ReturnType<CloudApp['database']>

/** Nothing answers later than this; the client itself can wait for ever after a network failure. */
const ANSWER_WITHIN_MS = Number(process.env['CLOUD_ANSWERS_WITHIN_MS'] ?? 15_000)

type Credentials = { private_key_id: string; private_key: string }

/** The environment this function is deployed in; `serviceUrl` is set where an emulator stands in for it. */
export const openCloud = (serviceUrl = process.env['TCB_SERVICE_URL'], credentials?: Credentials): CloudApp =>
  tcb.init({
    ...(credentials ? { credentials } : {}),
    env: process.env['TCB_ENV'] ?? process.env['SCF_NAMESPACE'],
    timeout: ANSWER_WITHIN_MS,
    ...(serviceUrl
      ? { serviceUrl, secretId: 'local', secretKey: 'local', env: process.env['TCB_ENV'] ?? 'local', proxy: null }
      : {}),
  })

type Failing = { code?: string; message?: string }

/** A failure the platform reported. The client resolves with it; here it is thrown, as a bug or an outage is. */
export class CloudFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`)
  }
}

/** The answer of the platform, or an exception: neither an error in disguise nor a promise that never settles. */
export async function answerOf<T>(asked: Promise<T & Failing>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new CloudFailure('TIMEOUT', 'the database did not answer')), ANSWER_WITHIN_MS)
  })
  try {
    const answer = await Promise.race([asked, tooLate])
    if (typeof answer.code === 'string' && answer.code !== '' && answer.code !== 'SUCCESS')
      throw new CloudFailure(answer.code, answer.message ?? '')
    return answer
  } finally {
    clearTimeout(timer)
  }
}
