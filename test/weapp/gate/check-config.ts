import Ajv, { type ValidateFunction } from 'ajv'
import { createRequire } from 'node:module'
import { type AppConfig, type Dist } from '../artefact/read-dist'
import { type Report } from './report'

type Schemas = { config: Record<string, object> }

// Tencent's own JSON schemas, as DevTools uses them.
const load = createRequire(__filename)
const { config: schemas } = load('miniprogram-ci/dist/schema/dist/index.js') as Schemas
const ajv = new Ajv({ strict: false, allErrors: true, logger: false, validateFormats: false })
const compiled = new Map<string, ValidateFunction>()

/** app.json, the pages' JSON, the sitemap and the project's settings. */
export const checkConfig = (dist: Dist, report: Report) => {
  const { app } = dist
  checkShape('app', { file: 'app.json', content: app }, report)
  for (const route of dist.routes) {
    if (!dist.has(`${route}.json`)) report.error(`${route}.json is missing`)
    checkShape('page', { file: `${route}.json`, content: dist.configs[route] }, report)
  }
  checkSitemap(dist, report)
  checkProject(dist, report)
  checkTabColours(app, report)
  for (const [scope, { desc = '' }] of Object.entries(app.permission ?? {})) {
    if (desc.length < 1 || desc.length > 30) report.error(`permission["${scope}"].desc must have 1 to 30 characters`)
  }
  if (app.lazyCodeLoading !== 'requiredComponents') report.warn('lazyCodeLoading is not requiredComponents')
}

const checkShape = (name: string, { file, content }: { file: string; content: unknown }, report: Report) => {
  const validate = compiled.get(name) ?? ajv.compile(withoutDialect(schemas[name]))
  compiled.set(name, validate)
  if (validate(content)) return

  for (const { instancePath, message, params, keyword } of validate.errors ?? []) {
    const { additionalProperty, allowedValues } = params as { additionalProperty?: string; allowedValues?: string[] }
    const detail = additionalProperty ?? allowedValues?.join('|') ?? ''
    if (keyword === 'additionalProperties') report.warn(`${file}${instancePath} ${message} ${detail}`)
    else if (keyword !== 'anyOf') report.error(`${file}${instancePath} ${message} ${detail}`.trim())
  }
}

// The schemas name an older dialect, of which they use nothing that has changed.
const withoutDialect = (schema: object = {}) =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'))

const checkSitemap = (dist: Dist, report: Report) => {
  const file = dist.app.sitemapLocation
  if (!file) return report.warn('app.json names no sitemapLocation')
  if (!dist.has(file)) return report.error(`${file} is missing`)
  checkShape('sitemap', { file, content: JSON.parse(dist.text(file)) }, report)
}

type Project = { appid?: string; libVersion?: string; setting?: { urlCheck?: boolean } }

const checkProject = (dist: Dist, report: Report) => {
  const file = 'project.config.json'
  if (!dist.has(file)) return report.warn('there is no project.config.json')
  const project = JSON.parse(dist.text(file)) as Project
  checkShape('projectconfig', { file, content: project }, report)
  if (!/^wx[0-9a-f]{16}$/.test(project.appid ?? '')) report.warn(`${file}: "${project.appid}" is no released appid`)
  if (!/^\d+\.\d+\.\d+$/.test(project.libVersion ?? ''))
    report.warn(`${file}: libVersion "${project.libVersion}" is not a fixed one`)
  if (project.setting?.urlCheck === false) report.warn(`${file}: urlCheck is off`)
}

const checkTabColours = ({ tabBar }: AppConfig, report: Report) => {
  for (const name of ['color', 'selectedColor', 'backgroundColor'] as const) {
    const colour = tabBar?.[name]
    if (colour && !/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour))
      report.error(`tabBar.${name} must be a colour like #1677ff`)
  }
}
