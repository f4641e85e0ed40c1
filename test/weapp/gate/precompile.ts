import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { type Dist } from '../artefact/read-dist'
import { type Answer, type Report } from './report'

/** Lets Tencent's upload compiler (miniprogram-ci) read the program, offline and in a process of its own. */
export const precompile = async (dist: Dist, { error, warn }: Report) => {
  const child = path.join(__dirname, 'precompile-child.ts')
  const root = path.resolve(__dirname, '../../..')
  const options = { cwd: root, timeout: 180_000, maxBuffer: 2 ** 26 }
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', child, path.resolve(dist.root)],
    options,
  )

  const answer = JSON.parse(/^ANSWER (.*)$/m.exec(stdout)?.[1] ?? '{ "failure": "no answer" }') as Answer
  if (answer.failure) error(`[miniprogram-ci] ${answer.failure}`)
  for (const { name, text, success } of answer.quality ?? []) {
    // The build compresses; the compiler's own compression is switched off in project.config.json.
    if (!success && !/_COMPRESS/.test(name)) warn(`[code quality] ${name}: ${text}`)
  }
}
