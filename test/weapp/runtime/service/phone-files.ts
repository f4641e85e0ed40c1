import * as fs from 'node:fs'
import path from 'node:path'

/** What can be done with a file of the phone; the bytes travel as base64. */
export type FileRequest = { operation: string; path: string; to?: string; content?: string }

/** The phone's own files (`wxfile://…`) kept in a folder of this machine. Throws what WeChat says when it goes wrong. */
export const phoneFiles =
  (folder: string) =>
  (request: FileRequest): unknown => {
    const operation = OPERATIONS[request.operation]
    if (!operation) throw new Error(`fail ${request.operation} is no known operation`)

    const at = (name: string) => path.join(folder, name.replace(/^(wxfile|http):\/\//, '').replaceAll('..', ''))
    const file = at(request.path)
    try {
      return operation(file, request.to === undefined ? '' : at(request.to), request.content ?? '')
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code === 'ENOENT')
        throw new Error(`fail no such file or directory "${request.path}"`)
      throw problem
    }
  }

const OPERATIONS: Record<string, (file: string, to: string, content: string) => unknown> = {
  read: (file) => fs.readFileSync(file).toString('base64'),
  write: (file, _, content) => {
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, Buffer.from(content, 'base64'))
  },
  access: (file) => fs.accessSync(file),
  unlink: (file) => fs.unlinkSync(file),
  copy: (file, to) => {
    fs.mkdirSync(path.dirname(to), { recursive: true })
    fs.copyFileSync(file, to)
  },
  mkdir: (file) => void fs.mkdirSync(file, { recursive: true }),
  list: (file) => fs.readdirSync(file),
  stat: (file) => {
    const { size, mtimeMs } = fs.statSync(file)
    return { size, lastModifiedTime: Math.round(mtimeMs / 1000), mode: 33_188 }
  },
}
