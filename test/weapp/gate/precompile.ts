import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type Dist } from '../artefact/read-dist'
import { type Answer, type Report } from './report'

/** Lets Tencent's upload compiler (miniprogram-ci) read the program, offline and in a process of its own. */
export const precompile = async (dist: Dist, { error, warn }: Report) => {
  const child = path.join(__dirname, 'precompile-child.ts')
  // The compiler leaves folders behind wherever it is started.
  const cwd = mkdtempSync(path.join(tmpdir(), 'precompile-'))
  const loader = pathToFileURL(require.resolve('tsx')).href
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', loader, child, path.resolve(dist.root)], {
    cwd,
    timeout: 180_000,
    maxBuffer: 2 ** 26,
  }).finally(() => rmSync(cwd, { recursive: true, force: true }))

  const answer = JSON.parse(/^ANSWER (.*)$/m.exec(stdout)?.[1] ?? '{ "failure": "no answer" }') as Answer
  if (answer.failure) error(`[miniprogram-ci] ${answer.failure}`)
  for (const { name, text, success } of answer.quality ?? []) {
    // The build compresses; the compiler's own compression is switched off in project.config.json.
    if (!success && !/_COMPRESS/.test(name)) warn(`[code quality] ${name}: ${text}`)
  }
}
