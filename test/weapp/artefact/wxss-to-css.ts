import postcss, { type Root, type Rule } from 'postcss'
import selectorParser from 'postcss-selector-parser'
import { rpxToVw } from '../runtime/rpx'
import { resolvePath, type Dist } from './read-dist'

/** Stands in class selectors for the style scope, which is known only when a page is opened. */
export const SCOPE = '__SCOPE__'

/** The WXSS of one file, its imports included, as CSS for the frame that shows the page. */
export const wxssToCss = (dist: Dist, file: string, seen = new Set<string>()): string => {
  if (seen.has(file)) return ''
  seen.add(file)

  const root = postcss.parse(dist.text(file), { from: file })
  const imported = importsOf(root, file).map((name) => {
    if (!dist.has(name)) throw new Error(`${file}: @import ${name} not found`)
    return wxssToCss(dist, name, seen)
  })
  root.walkAtRules('import', (rule) => void rule.remove())
  root.walkRules((rule) => {
    if (!isKeyframe(rule)) rule.selector = scoped.processSync(rule.selector)
  })
  root.walkDecls((declaration) => void (declaration.value = rpxToVw(declaration.value)))
  return imported.join('') + root.toString()
}

/** The files that a style sheet imports, as paths of the package. */
export const importsOf = (root: Root, file: string): string[] => {
  const names: string[] = []
  root.walkAtRules(
    'import',
    (rule) => void names.push(resolvePath(file, /["']([^"']+)["']/.exec(rule.params)?.[1] ?? rule.params)),
  )
  return names
}

/** Whether a rule is a step of an animation: its "selector" is a percentage. */
export const isKeyframe = (rule: Rule) =>
  rule.parent?.type === 'atrule' && 'name' in rule.parent && /keyframes/.test(String(rule.parent.name))

const scoped = selectorParser((selectors) =>
  selectors.walk((node) => {
    if (node.type === 'class') node.value = `${SCOPE}--${node.value}`
    else if (node.type === 'tag') node.value = node.value === 'page' ? 'body' : `wx-${node.value}`
  }),
)
