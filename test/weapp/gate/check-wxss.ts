import postcss, { type Root } from 'postcss'
import selectorParser from 'postcss-selector-parser'
import { withoutExtension, type Dist } from '../artefact/read-dist'
import { importsOf, isKeyframe } from '../artefact/wxss-to-css'
import { type Report } from './report'

/** What WXSS forbids beyond CSS: `*`, local pictures, imports of nothing; and what components should not do. */
export const checkWxss = (dist: Dist, report: Report) => {
  for (const file of dist.files.filter((name) => name.endsWith('.wxss'))) {
    try {
      checkSheet(dist, file, report)
    } catch (problem) {
      report.error(`${file}: ${String(problem)}`)
    }
  }
}

const checkSheet = (dist: Dist, file: string, report: Report) => {
  const root = postcss.parse(dist.text(file))
  for (const imported of importsOf(root, file)) {
    if (!dist.has(imported)) report.error(`${file}: @import "${imported}" is not found`)
  }
  root.walkDecls(({ value }) => {
    for (const [, url = ''] of value.matchAll(/url\(\s*["']?([^"')]+)/g)) {
      if (!/^(https?:|data:|cloud:|\/\/)/.test(url))
        report.error(`${file}: url(${url}) is local: use base64, https or <image>`)
    }
  })
  const isComponent = dist.configs[withoutExtension(file)]?.component === true
  for (const { type, text } of selectorParts(root)) {
    if (type === 'universal') report.error(`${file}: the selector "*" is not supported`)
    if (isComponent && ['id', 'attribute', 'tag'].includes(type))
      report.warn(`${file}: a component should not select by ${type} ("${text}")`)
  }
}

const selectorParts = (root: Root) => {
  const parts: { type: string; text: string }[] = []
  const collect = selectorParser((selectors) =>
    selectors.walk((node) => void parts.push({ type: node.type, text: String(node) })),
  )
  root.walkRules((rule) => {
    if (!isKeyframe(rule)) collect.processSync(rule.selector)
  })
  return parts
}
