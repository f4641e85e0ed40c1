import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const TESTS = path.join(__dirname, '..')
const { ALONE } = JSON.parse(readFileSync(path.join(__dirname, 'alone.json'), 'utf8')) as { ALONE: string[] }

/**
 * The suites of one project in one of `of` turns, module by module loaded once: on their own, most of them take longer to
 * load than to run. What is long stays alone, so that the workers share it out.
 */
export function together(project: string, { turn, of }: { turn: number; of: number }): void {
  const files = readdirSync(path.join(TESTS, project), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !ALONE.includes(`${project}/${file.slice(0, -'.test.ts'.length)}`))
    .sort()
  for (const file of files.filter((_, index) => index % of === turn - 1))
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- hooks of a suite are its own only inside its block
    describe(file, () => void require(path.join(TESTS, project, file)))
}
