import { world } from '../world'
import { defineAsync, type Options } from './define'
import { fromBase64, toBase64 } from './base64'

type Answer = { value?: unknown; failure?: string }
type Request = { path: unknown; to?: unknown; content?: string }

const ask = (operation: string, request: Request): unknown => {
  const answer = JSON.parse(world.host.file(JSON.stringify({ operation, ...request }))) as Answer
  if (answer.failure !== undefined) throw new Error(answer.failure.replace(/^fail /, ''))
  return answer.value
}

/** `wx.getFileSystemManager()`: each function with callbacks, and again as `…Sync`. */
export const defineFiles = (wx: Record<string, unknown>) => {
  const manager: Record<string, unknown> = {}
  for (const [name, run] of Object.entries(OPERATIONS)) defineAsync(manager, name, run)
  for (const [name, run] of Object.entries(SYNCHRONOUS)) {
    manager[`${name}Sync`] = (...args: unknown[]) => guardedAnswer(`${name}Sync`, () => run(...args))
  }
  wx['getFileSystemManager'] = () => manager
  wx['arrayBufferToBase64'] = toBase64
  wx['base64ToArrayBuffer'] = fromBase64
  defineAsync(wx, 'getFileInfo', OPERATIONS['getFileInfo']!)
  defineAsync(wx, 'saveFile', OPERATIONS['saveFile']!)
}

const guardedAnswer = (name: string, run: () => unknown) => {
  try {
    return run()
  } catch (thrown) {
    throw new Error(`${name}:fail ${(thrown as Error).message}`)
  }
}

const read = (path: unknown, encoding: unknown) => {
  const content = String(ask('read', { path }))
  if (encoding === 'base64') return content
  const bytes = new Uint8Array(fromBase64(content))
  if (encoding === undefined) return bytes.buffer
  if (encoding === 'hex') return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return decodeURIComponent([...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
}

const write = (path: unknown, content: unknown, encoding: unknown) => {
  if (typeof content !== 'string') return void ask('write', { path, content: toBase64(content as ArrayBuffer) })
  const base64 = encoding === 'base64' ? content : toBase64(utf8(content))
  ask('write', { path, content: base64 })
}

const utf8 = (text: string) =>
  Uint8Array.from([...unescape(encodeURIComponent(text))].map((char) => char.charCodeAt(0))).buffer

const stat = (path: unknown) => {
  const { size, lastModifiedTime, mode } = ask('stat', { path }) as {
    size: number
    lastModifiedTime: number
    mode: number
  }
  return { size, lastModifiedTime, mode, isFile: () => true, isDirectory: () => false }
}

const SYNCHRONOUS: Record<string, (...args: unknown[]) => unknown> = {
  readFile: (path, encoding) => read(path, encoding),
  writeFile: (path, content, encoding) => write(path, content, encoding),
  access: (path) => void ask('access', { path }),
  unlink: (path) => void ask('unlink', { path }),
  copyFile: (path, to) => void ask('copy', { path, to }),
  mkdir: (path) => void ask('mkdir', { path }),
  readdir: (path) => ask('list', { path }),
  stat: (path) => stat(path),
  saveFile: (path, to = `wxfile://usr/${String(path).split('/').pop()}`) => {
    ask('copy', { path, to })
    return to
  },
}

const OPERATIONS: Record<string, (options: Options) => unknown> = {
  readFile: ({ filePath, encoding }) => ({ data: read(filePath, encoding) }),
  writeFile: ({ filePath, data, encoding }) => write(filePath, data, encoding),
  access: ({ path }) => void ask('access', { path }),
  unlink: ({ filePath }) => void ask('unlink', { path: filePath }),
  removeSavedFile: ({ filePath }) => void ask('unlink', { path: filePath }),
  copyFile: ({ srcPath, destPath }) => void ask('copy', { path: srcPath, to: destPath }),
  mkdir: ({ dirPath }) => void ask('mkdir', { path: dirPath }),
  readdir: ({ dirPath }) => ({ files: ask('list', { path: dirPath }) }),
  stat: ({ path }) => ({ stats: stat(path) }),
  getFileInfo: ({ filePath }) => ({ size: stat(filePath).size, digest: '' }),
  saveFile: ({ tempFilePath, filePath }) => ({ savedFilePath: SYNCHRONOUS['saveFile']!(tempFilePath, filePath) }),
}
