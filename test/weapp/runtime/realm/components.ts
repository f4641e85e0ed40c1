import { load } from './modules'
import { resolvePath } from './paths'
import { plainEvent } from './plain-event'
import { guard, outside, problem, world, type ComponentEnv, type Definition, type Instance } from './world'
import { type ViewContext } from './view-context'

type Environment = InstanceType<typeof world.adapter.MiniProgramEnv>

let environment: Environment
let space: ReturnType<Environment['createCodeSpace']>
let registering: { path: string; env: ComponentEnv; isDone: boolean } | undefined
const defined = new Set<string>()

/** Makes the space in which pages and components are looked up, and the globals that define them. */
export const prepareComponents = () => {
  const { adapter, boot, templates, globals } = world
  environment = new adapter.MiniProgramEnv()
  space = environment.createCodeSpace('main', true)
  for (const path of Object.keys(templates)) {
    space.addCompiledTemplate(path, { groupList: templates, content: templates[path] })
  }
  for (const [path, config] of Object.entries(boot.configs)) {
    config.usingComponents = { ...absolute('app', boot.app.usingComponents), ...absolute(path, config.usingComponents) }
    space.addComponentStaticConfig(path, config)
  }
  for (const path of Object.keys(boot.css)) space.addStyleSheet(path, path)

  globals['Page'] = (definition: Definition) => define('Page', definition)
  globals['Component'] = (definition: Definition) => define('Component', definition)
  globals['Behavior'] = (definition: Definition) => registering?.env.Behavior(definition)
}

/** Puts a page's component on a frame; nothing is drawn before `attach`. */
export const createRoot = (context: ViewContext, route: string) => {
  guard(`load ${route}`, () => loadComponent(route))
  const backend = environment.associateBackend(context)
  for (const [path, css] of Object.entries(world.boot.css)) backend.registerStyleSheetContent(path, css)

  const root = backend.createRoot('wx-page', space, route)
  countSetData(root.get())
  return root
}

const absolute = (from: string, using: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.entries(using).map(([tag, path]) => [tag, path.startsWith('plugin') ? path : `/${resolvePath(from, path)}`]),
  )

const loadComponent = (path: string) => {
  if (defined.has(path)) return
  defined.add(path)

  const config = world.boot.configs[path]
  if (!config) return problem('missing', `${path}.json not found`)
  for (const used of Object.values(config.usingComponents ?? {})) {
    if (used.startsWith('/')) loadComponent(used.slice(1))
  }
  space.componentEnv(path, (env) => {
    const outer = registering
    const mine = (registering = { path, env, isDone: false })
    load(`${path}.js`)
    registering = outer
    if (!mine.isDone) problem('missing', `${path}.js did not call Page() or Component()`)
  })
}

const define = (kind: 'Page' | 'Component', definition: Definition) => {
  if (!registering) return problem('rule', `${kind}() is called outside of a page or component file`)
  registering.isDone = true
  registering.env[kind](withPlainEvents(definition))
  return registering.path
}

const LIFETIMES = new Set(['created', 'attached', 'ready', 'detached', 'moved', 'export'])

/** Listeners get WeChat's event object, not glass-easel's. */
const withPlainEvents = (definition: Definition): Definition => {
  const wrapAll = (functions: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(functions).map(([name, each]) => [name, LIFETIMES.has(name) ? each : wrapped(each)]),
    )
  const methods = definition.methods ? { methods: wrapAll(definition.methods) } : {}
  return { ...wrapAll(definition), ...methods }
}

const wrapped = (thing: unknown) => {
  if (typeof thing !== 'function') return thing
  return function (this: unknown, first: unknown, ...rest: unknown[]) {
    const isEvent = first instanceof world.glassEasel.Event
    return thing.call(this, isEvent ? plainEvent(first) : first, ...rest) as unknown
  }
}

let isCounting = false

/** Counts what every page and component sends to its frame, and sends copies as WeChat does. */
const countSetData = (instance: Instance) => {
  if (isCounting) return
  isCounting = true

  let prototype = Object.getPrototypeOf(instance) as Instance
  while (!Object.hasOwn(prototype, 'setData')) prototype = Object.getPrototypeOf(prototype) as Instance
  const { setData } = prototype
  prototype.setData = function (this: Instance, data, callback) {
    const json = JSON.stringify(data)
    const context = this._$.getBackendContext() as unknown as ViewContext | null
    // A page that is closed takes nothing any more, in WeChat neither.
    if (!context) return
    void outside.setData(context.pageId, world.host.byteLength(json))
    for (const [key, value] of Object.entries(data)) {
      if (value === undefined)
        problem('rule', `Setting data field "${key}" to undefined is invalid. (${String(this['is'])})`)
    }
    setData.call(this, JSON.parse(json) as Record<string, unknown>, callback && (() => callback.call(this)))
  }
}
