import { resolvePath } from './paths'
import { problem, world } from './world'

type Module = { exports: unknown }

const loaded = new Map<string, Module>()
const arrived = new Set<string>()

/** The subpackage (分包) a file lies in; undefined means the main package. */
export const packageOf = (file: string) =>
  world.boot.packages.find((pack) => file.startsWith(`${pack.root.replace(/\/$/, '')}/`))

/** Brings a subpackage to the phone: before that none of its scripts can be required. */
export const fetchPackage = (file: string) => {
  const pack = packageOf(file)
  if (pack) arrived.add(pack.root)
}

/** Fetches ahead what app.json's `preloadRule` names for a page, by name or by root. */
export const preloadAfter = (route: string) => {
  for (const wanted of world.boot.app.preloadRule?.[route]?.packages ?? []) {
    const pack = world.boot.packages.find((each) => each.name === wanted || each.root.replace(/\/$/, '') === wanted)
    if (pack) arrived.add(pack.root)
    else if (wanted !== '__APP__') problem('rule', `preloadRule of ${route} names "${wanted}", which is no subpackage`)
  }
}

/** Runs a script once and gives what it exports. */
export const load = (file: string): unknown => {
  const known = loaded.get(file)
  if (known) return known.exports

  const pack = packageOf(file)
  if (pack && !arrived.has(pack.root))
    throw new Error(`module '${file}' is in subpackage ${pack.root}, which is not loaded yet`)

  const module: Module = { exports: {} }
  loaded.set(file, module)
  const require = (id: string) => load(fileOf(file, id))
  const requireLater = Object.assign(require, { async: async (id: string) => require(id) })
  world.host.compile(file).call(undefined, requireLater, module, module.exports)
  return module.exports
}

const fileOf = (from: string, id: string) => {
  const isRelative = id.startsWith('.') || id.startsWith('/')
  const bases = isRelative ? [resolvePath(from, id)] : [resolvePath(from, `./${id}`), `miniprogram_npm/${id}`]
  const file = bases
    .flatMap((base) => [base.endsWith('.js') ? base : '', `${base}.js`, `${base}/index.js`])
    .find((name) => world.boot.files.includes(name))
  if (!file) throw new Error(`module '${id}' is not defined, require args is '${id}' (from ${from})`)

  const [mine, its] = [packageOf(from), packageOf(file)]
  if (its && its !== mine) problem('rule', `${from} requires ${file} of another subpackage`)
  return file
}
