import type * as GlassEasel from 'glass-easel'
import { type Boot, type Outside } from '../protocol'
import { type Remote } from '../rpc'

/** The only door out of the realm. Text goes through it, no object of either side. */
export type Host = {
  problem: (kind: string, message: string) => void
  byteLength: (text: string) => number
  compile: (file: string) => (...args: unknown[]) => void
  call: (name: string, args: string) => Promise<string>
  file: (request: string) => string
}

/** What somebody gave a page or component as its methods. */
export type Definition = Record<string, unknown> & { methods?: Record<string, unknown> }

/** A page or component as its own code sees it (`this`). */
export type Instance = Record<string, unknown> & {
  data: Record<string, unknown>
  setData: (data: Record<string, unknown>, callback?: () => void) => void
  createSelectorQuery: () => unknown
  createIntersectionObserver: (options?: unknown) => unknown
  _$: GlassEasel.GeneralComponent
}

type Root = {
  get: () => Instance
  attach: (parent: unknown, placeholder: unknown) => void
  release: () => void
}

/** What a component's script calls to say what it is. */
export type ComponentEnv = Record<'Page' | 'Component' | 'Behavior', (definition: Definition) => unknown>

type CodeSpace = {
  addCompiledTemplate: (path: string, template: unknown) => void
  addComponentStaticConfig: (path: string, config: unknown) => void
  addStyleSheet: (path: string, url: string, scope?: string) => void
  componentEnv: (path: string, run: (env: ComponentEnv) => void) => void
}

/** The part of WeChat's adapter that is used here; it ships without usable types. */
export type Adapter = {
  MiniProgramEnv: new () => {
    createCodeSpace: (id: string, isMain: boolean) => CodeSpace
    associateBackend: (context: unknown) => {
      registerStyleSheetContent: (url: string, css: string) => void
      createRoot: (tag: string, space: CodeSpace, url: string) => Root
    }
  }
}

type World = {
  host: Host
  boot: Omit<Boot, 'templates' | 'realmCode'>
  glassEasel: typeof GlassEasel
  adapter: Adapter
  templates: Record<string, unknown>
  globals: Record<string, unknown>
}

/** Everything the realm was given when it was entered. There is one per realm, so it may be a module's state. */
export const world = {} as World

/** Records what WeChat would complain about, or what is broken. */
export const problem = (kind: string, message: unknown) => world.host.problem(kind, String(message))

/** Runs the program's own code; what it throws is recorded, not passed on, as in WeChat. */
export const guard = <Answer>(where: string, run: () => Answer): Answer | undefined => {
  try {
    return run()
  } catch (thrown) {
    problem('uncaught', `${where}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`)
    return undefined
  }
}

/** The functions of the outside; answers are made anew in this realm. */
export const outside = new Proxy({} as Remote<Outside>, {
  get:
    (_, name) =>
    async (...args: unknown[]) => {
      const answer = await world.host.call(String(name), JSON.stringify(args)).catch((failure: Error) => {
        throw new Error(failure.message)
      })
      return JSON.parse(answer) as unknown
    },
})

/** A copy that shares nothing, as whatever crosses WeChat's bridge is one. */
export const copy = <Thing>(thing: Thing): Thing =>
  thing === undefined ? thing : (JSON.parse(JSON.stringify(thing) ?? 'null') as Thing)
