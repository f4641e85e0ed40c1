import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { type Route } from '../emulator/wire/server'
import { addressOf, send } from '../emulator/wire/http'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** What the page cannot know by itself: that there is a picker to sign in with. */
const SETTINGS = '<script>window.__ZHIHUI__={"signInUrl":"/dev-login"}</script>'

/** Serves the H5 build. The app routes by hash, so every page is `/`. */
export function staticRoute(folder: string): Route {
  return async (request, response) => {
    const { path } = addressOf(request)
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    const file = path === '/' ? 'index.html' : path.slice(1)
    const content = await readInside(folder, file)
    if (content === undefined) return false
    const isPage = extname(file) === '.html'
    response.setHeader('cache-control', isPage ? 'no-store' : 'no-cache')
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    send(response, 200, { type, content: isPage ? withSettings(content.toString()) : content })
    return true
  }
}

const withSettings = (markup: string): string => {
  const first = markup.search(/<script\b/)
  return first < 0
    ? markup.replace('</head>', `${SETTINGS}</head>`)
    : markup.slice(0, first) + SETTINGS + markup.slice(first)
}

async function readInside(folder: string, path: string): Promise<Buffer | undefined> {
  const file = normalize(join(folder, path))
  if (!file.startsWith(folder + sep) || path.includes('\0')) return undefined
  try {
    return await readFile(file)
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}
