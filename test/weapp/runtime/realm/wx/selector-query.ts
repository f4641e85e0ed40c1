import { currentPage } from '../router'
import { placeholderCanvas } from './canvas'

type Found = Record<string, unknown> | null
type Callback = (found: Found) => void
type Fields = Record<string, unknown>
type NodesRef = Record<string, unknown> & { fields: (fields: Fields, callback?: Callback) => Query }
type Query = {
  _$queue: unknown[]
  in: (component: unknown) => Query
  select: (selector: string) => NodesRef
  exec: (callback?: (found: Found[]) => void) => void
}

/** `wx.createSelectorQuery()`; what the adapter lacks is `node`, by which a program gets hold of a canvas. */
export const createSelectorQuery = () => {
  const query = currentPage()!.instance.createSelectorQuery() as Query
  const { select, exec } = query
  const inIt = query.in
  const canvases = new Map<number, ReturnType<typeof placeholderCanvas>>()

  query.in = (component) => (component ? inIt.call(query, component) : query)
  query.select = (selector) => {
    const nodes = select.call(query, selector)
    const fields = nodes.fields.bind(nodes)
    nodes.fields = (wanted, callback) => {
      const canvas = wanted['node'] ? placeholderCanvas() : undefined
      if (canvas) canvases.set(query._$queue.length, canvas)
      return fields(wanted, callback && ((found) => callback(withCanvas(found, canvas))))
    }
    nodes['node'] = (callback?: Callback) => nodes.fields({ node: true }, callback)
    return nodes
  }
  query.exec = (callback) =>
    exec.call(query, (found) => callback?.(found.map((each, index) => withCanvas(each, canvases.get(index)))))
  return query
}

const withCanvas = (found: Found, canvas?: object): Found => (found && canvas ? { ...found, node: canvas } : found)
