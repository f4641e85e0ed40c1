import { type PageConfig, type SubPackage, type AppConfig } from '../artefact/read-dist'

/** What the logic asks of the page it draws on; one entry per operation, with its arguments. */
export type Operations = {
  element: [id: number, tag: string]
  textNode: [id: number, text: string]
  fragment: [id: number]
  root: [id: number]
  append: [parent: number, child: number]
  remove: [parent: number, child: number]
  insert: [parent: number, child: number, before: number]
  replace: [parent: number, child: number, old: number]
  spliceBefore: [parent: number, before: number, deleteCount: number, list: number]
  spliceRemove: [parent: number, before: number, deleteCount: number]
  id: [node: number, id: string]
  style: [node: number, css: string]
  scope: [node: number, scopes: number[]]
  addClass: [node: number, name: string, scope: number]
  removeClass: [node: number, name: string, scope: number]
  clearClasses: [node: number]
  attribute: [node: number, name: string, value: unknown]
  text: [node: number, text: string]
  release: [node: number]
  styleSheet: [id: number, css: string]
  disableStyleSheet: [id: number]
  scrollPage: [top: number]
  scrollNode: [node: number, left: number, top: number]
}

/** One operation with its arguments, as it travels. */
export type Operation = { [Name in keyof Operations]: [Name, ...Operations[Name]] }[keyof Operations]

/** What the page reports to the logic. */
export type ViewEvent = { page: number } & (
  | {
      kind: 'event'
      node: number
      type: string
      detail: unknown
      bubbles: boolean
      touches?: Record<string, unknown> | undefined
    }
  | { kind: 'openType'; node: number; openType: string }
  | { kind: 'navigate'; openType: string; url: string; delta?: number | undefined }
  | { kind: 'scroll'; scrollTop: number }
  | { kind: 'reachBottom' }
  | { kind: 'unknownTag'; tag: string }
)

/** What the test calls in a page's frame. */
export type View = {
  apply: (operations: Operation[]) => void
  measure: (node: number, what: 'rect' | 'scroll') => unknown
  countNodes: () => number
}

/** How a page's frame is to look. */
export type Frame = { title: string; hasTabBar: boolean; hasNavigationBar: boolean; route: string }

export type Size = { width: number; height: number; pixelRatio: number }

/** Where the phone stands: the pages below each other, the last one visible. */
export type Standing = { pageId: number; route: string; query: Record<string, string>; stack: string[] }

/** What the worker needs to know to run a mini program. */
export type Boot = {
  root: string
  app: AppConfig
  packages: SubPackage[]
  routes: string[]
  configs: Record<string, PageConfig>
  files: string[]
  css: Record<string, string>
  templates: string
  apiNames: string[]
  realmCode: string
  fileFolder: string
  storage: Record<string, unknown>
  fontScale: number
  isVerbose: boolean
}

/** What the thread of the logic asks of the outside; all answers are promises. */
export type Outside = {
  problem: (kind: string, message: string) => void
  setData: (page: number, bytes: number) => void
  openView: (page: number, frame: Frame) => Promise<Size>
  showView: (standing: Standing) => Promise<void>
  closeView: (page: number) => void
  setTitle: (page: number, title: string) => void
  apply: (page: number, operations: string) => Promise<void>
  measureNode: (page: number, node: number, what: 'rect' | 'scroll') => Promise<unknown>
  device: (name: string, args: Record<string, unknown>) => Promise<unknown>
  shared: (card: unknown) => void
}

/** What the outside asks of the logic. */
export type Logic = {
  start: (url: string) => Promise<void>
  viewEvent: (event: ViewEvent) => void
  navigate: (kind: string, options: { url?: string; delta?: number }) => Promise<void>
  tapTab: (route: string) => Promise<void>
  pullDownRefresh: () => Promise<void>
  share: () => unknown
  emit: (event: string, payload: unknown) => void
  hide: () => void
  show: () => void
  storage: () => Record<string, unknown>
}
