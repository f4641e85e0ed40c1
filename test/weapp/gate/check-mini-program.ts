import { readDist } from '../artefact/read-dist'
import { checkConfig } from './check-config'
import { checkPrivacy } from './check-privacy'
import { checkScripts } from './check-scripts'
import { checkSizes, packageSizes } from './check-sizes'
import { checkWxml } from './check-wxml'
import { checkWxss } from './check-wxss'
import { precompile } from './precompile'
import { type Report } from './report'

/** What stands between a build and its upload, and how many bytes each package has. */
export type Verdict = { errors: string[]; warnings: string[]; packages: Record<string, number>; total: number }

/** Checks a built mini program as far as that is possible without WeChat. */
export const checkMiniProgram = async (root: string): Promise<Verdict> => {
  const verdict = inspectMiniProgram(root)
  await precompile(readDist(root), reportTo(verdict))
  return verdict
}

/** All checks but Tencent's own compiler, which takes its time. */
export const inspectMiniProgram = (root: string): Verdict => {
  const dist = readDist(root)
  const packages = packageSizes(dist)
  const verdict = {
    errors: [],
    warnings: [],
    packages,
    total: Object.values(packages).reduce((sum, size) => sum + size, 0),
  }
  const report = reportTo(verdict)
  checkSizes(dist, report)
  checkConfig(dist, report)
  checkWxml(dist, report)
  checkWxss(dist, report)
  checkPrivacy(dist, checkScripts(dist, report), report)
  return verdict
}

const reportTo = ({ errors, warnings }: { errors: string[]; warnings: string[] }): Report => ({
  error: (message) => void errors.push(message),
  warn: (message) => void warnings.push(message),
})
