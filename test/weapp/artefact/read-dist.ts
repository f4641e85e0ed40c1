import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A subpackage (分包) as app.json names it. */
export type SubPackage = { root: string; name?: string; pages: string[]; independent?: boolean }

/** A page's or component's own JSON. */
export type PageConfig = {
  component?: boolean
  usingComponents?: Record<string, string>
  navigationBarTitleText?: string
  navigationStyle?: string
  enablePullDownRefresh?: boolean
}

/** app.json, as far as the tests look into it. */
export type AppConfig = {
  pages: string[]
  entryPagePath?: string
  subPackages?: SubPackage[]
  subpackages?: SubPackage[]
  preloadRule?: Record<string, { network?: string; packages: string[] }>
  window?: PageConfig & { navigationBarBackgroundColor?: string; navigationBarTextStyle?: string }
  tabBar?: {
    color?: string
    selectedColor?: string
    backgroundColor?: string
    list: { pagePath: string; text: string; iconPath?: string; selectedIconPath?: string }[]
  }
  usingComponents?: Record<string, string>
  requiredPrivateInfos?: string[]
  permission?: Record<string, { desc?: string }>
  lazyCodeLoading?: string
  sitemapLocation?: string
  __usePrivacyCheck__?: boolean
}

/** A built mini program: its files, its configuration and every route it knows. */
export type Dist = {
  root: string
  files: string[]
  app: AppConfig
  packages: SubPackage[]
  routes: string[]
  /** Path without extension → JSON, for everything that has a script. */
  configs: Record<string, PageConfig>
  has: (file: string) => boolean
  text: (file: string) => string
}

/** Reads what `taro build --type weapp` left in a folder. */
export const readDist = (root: string): Dist => {
  const files = filesBelow(root)
  const names = new Set(files)
  const text = (file: string) => readFileSync(path.join(root, file), 'utf8')
  if (!names.has('app.json'))
    throw new Error(`${root} holds no app.json: build the mini program first (npm run build:weapp)`)

  const app = JSON.parse(text('app.json')) as AppConfig
  const packages = app.subPackages ?? app.subpackages ?? []
  const routes = [
    ...app.pages,
    ...packages.flatMap((pack) => pack.pages.map((page) => path.posix.join(pack.root, page))),
  ]
  return {
    root,
    files,
    app,
    packages,
    routes,
    configs: configsOf(files, routes, text),
    has: (file) => names.has(file),
    text,
  }
}

/** The subpackage a file belongs to; undefined means the main package. */
export const packageOf = (packages: SubPackage[], file: string) =>
  packages.find((pack) => file.startsWith(`${pack.root.replace(/\/$/, '')}/`))

/** `to` as seen from the file `from`, without a leading slash. */
export const resolvePath = (from: string, to: string) =>
  path.posix.join('/', to.startsWith('/') ? '' : path.posix.dirname(from), to).slice(1)

const configsOf = (files: string[], routes: string[], text: (file: string) => string) => {
  const scripts = new Set(files.filter((file) => file.endsWith('.js')).map(withoutExtension))
  const described = files
    .filter((file) => file.endsWith('.json') && file !== 'app.json' && scripts.has(withoutExtension(file)))
    .map((file) => [withoutExtension(file), JSON.parse(text(file)) as PageConfig] as const)
  return { ...Object.fromEntries(routes.map((route) => [route, {}])), ...Object.fromEntries(described) }
}

/** The name of a file as WeChat knows a page or component: without its extension. */
export const withoutExtension = (file: string) => file.replace(/\.\w+$/, '')

const filesBelow = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
