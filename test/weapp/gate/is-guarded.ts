import { type Node, type NodePath } from '@babel/traverse'

/** Whether a global is only used where it is known to exist: beside `typeof name`, or inside a `try`. */
export const isGuarded = (path: NodePath, name: string): boolean => {
  if (isTypeof(path.parent, name)) return true
  return (
    path.findParent(
      (outer) => outer.isTryStatement() || testsOf(outer.node).some((test) => mentionsTypeof(test, name)),
    ) !== null
  )
}

const isTypeof = (node: Node, name: string) =>
  node.type === 'UnaryExpression' &&
  node.operator === 'typeof' &&
  node.argument.type === 'Identifier' &&
  node.argument.name === name

const testsOf = (node: Node): Node[] => {
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') return [node.test]
  return node.type === 'LogicalExpression' ? [node.left] : []
}

const mentionsTypeof = (node: Node, name: string): boolean => {
  if (isTypeof(node, name)) return true
  const children = Object.values(node).flat() as unknown[]
  return children.some((child) => isNode(child) && mentionsTypeof(child, name))
}

const isNode = (thing: unknown): thing is Node =>
  !!thing && typeof thing === 'object' && 'type' in thing && 'start' in thing
