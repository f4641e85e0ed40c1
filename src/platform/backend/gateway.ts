const ENVIRONMENT = process.env.TARO_APP_CLOUD_ENV

/** Where the browser finds the cloud: CloudBase's gateway of the environment, or, on a laptop, where the page came from. */
const GATEWAY =
  process.env.TARO_APP_CLOUD_GATEWAY || (ENVIRONMENT ? `https://${ENVIRONMENT}.api.tcloudbasegateway.com` : '')

/** Asks the gateway. The session of a laptop's sign-in picker travels in a cookie, everything else in a header. */
export const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${GATEWAY}${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
