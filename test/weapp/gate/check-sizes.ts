import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { packageOf, type Dist } from '../artefact/read-dist'
import { type Report } from './report'

const KB = 1024
const MB = KB * KB

/** Ours: the main package starts on a slow phone. */
const MAIN_BUDGET = MB
/** WeChat's: any package, all together, and what one preloadRule may fetch. */
const PACKAGE_LIMIT = 2 * MB
const TOTAL_LIMIT = 30 * MB
const PRELOAD_LIMIT = 2 * MB
const MEDIA_ADVICE = 200 * KB
const TAB_ICON_LIMIT = 40 * KB

/** The name under which the main package is counted. */
export const MAIN = 'main'

/** Bytes per package. Source maps and the project's settings are not uploaded. */
export const packageSizes = (dist: Dist): Record<string, number> => {
  const sizes: Record<string, number> = { [MAIN]: 0 }
  for (const file of dist.files.filter((name) => name !== 'project.config.json' && !name.endsWith('.map'))) {
    const owner = packageOf(dist.packages, file)?.root ?? MAIN
    sizes[owner] = (sizes[owner] ?? 0) + sizeOf(dist, file)
  }
  return sizes
}

/** The packages' sizes, the pictures' and the tab bar's icons'. */
export const checkSizes = (dist: Dist, { error, warn }: Report) => {
  const sizes = packageSizes(dist)
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0)
  for (const [name, size] of Object.entries(sizes)) {
    const limit = name === MAIN ? MAIN_BUDGET : PACKAGE_LIMIT
    if (size > limit) error(`package ${name}: ${kilobytes(size)} is more than ${kilobytes(limit)}`)
  }
  if (total > TOTAL_LIMIT) error(`all packages: ${kilobytes(total)} is more than ${kilobytes(TOTAL_LIMIT)}`)

  for (const [route, { packages }] of Object.entries(dist.app.preloadRule ?? {})) {
    const roots = dist.packages
      .filter((pack) => packages.includes(pack.name ?? '') || packages.includes(pack.root))
      .map((pack) => pack.root)
    const fetched = roots.reduce((sum, root) => sum + (sizes[root] ?? 0), 0)
    if (fetched > PRELOAD_LIMIT)
      error(`preloadRule of ${route} fetches ${kilobytes(fetched)}, more than ${kilobytes(PRELOAD_LIMIT)}`)
  }
  for (const file of dist.files) checkFile(dist, file, warn)
  checkTabIcons(dist, error)
}

const kilobytes = (bytes: number) => `${Math.round(bytes / KB)} KB`

const sizeOf = (dist: Dist, file: string) => statSync(path.join(dist.root, file)).size

const load = createRequire(__filename)
const { MiniProgramWhiteList } = load('miniprogram-ci/dist/utils/white_ext_list') as { MiniProgramWhiteList: string[] }
const UPLOADED = new Set([...MiniProgramWhiteList, '.ttf', '.woff', '.txt', '.map'])

const checkFile = (dist: Dist, file: string, warn: Report['warn']) => {
  if (!UPLOADED.has(path.extname(file))) warn(`${file}: files of this kind are not uploaded`)
  const size = sizeOf(dist, file)
  if (/\.(png|jpe?g|gif|webp|mp3|m4a)$/.test(file) && size > MEDIA_ADVICE)
    warn(`${file}: ${kilobytes(size)}, media should stay below 200 KB`)
}

const checkTabIcons = (dist: Dist, error: Report['error']) => {
  const icons = (dist.app.tabBar?.list ?? []).flatMap((tab) => [tab.iconPath, tab.selectedIconPath])
  for (const icon of icons.filter((each): each is string => !!each)) {
    if (!dist.has(icon)) error(`tabBar: ${icon} is missing`)
    else if (sizeOf(dist, icon) > TAB_ICON_LIMIT) error(`tabBar: ${icon} is larger than 40 KB`)
  }
}
