import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import path from 'node:path'
import { BUILT_IN_TAGS } from '../artefact/built-in-tags'
import { compileTemplates } from '../artefact/compile-templates'
import { resolvePath, type Dist } from '../artefact/read-dist'
import { type Report } from './report'

const LANGUAGE = new Set(['template', 'import', 'include', 'wxs', 'block'])

/** WXML as both of WeChat's compilers read it, and every name it mentions. */
export const checkWxml = (dist: Dist, report: Report) => {
  for (const complaint of compileTemplates(dist).complaints) report.error(`[glass-easel] ${complaint}`)
  checkWithWcc(dist, report)

  const pages = dist.files
    .filter((file) => file.endsWith('.wxml'))
    .map((file) => ({ file, source: withoutComments(dist.text(file)) }))
  const used = Object.values(dist.configs).flatMap(({ usingComponents = {} }) => Object.keys(usingComponents))
  const known = new Set([...BUILT_IN_TAGS, ...LANGUAGE, ...used, ...Object.keys(dist.app.usingComponents ?? {})])
  const templates = new Set(pages.flatMap(({ source }) => firstGroups(source, /<template\s+name="([^"]+)"/g)))
  const missing = pages.flatMap(({ file, source }) => [
    ...tagsOf(source)
      .filter((tag) => !known.has(tag))
      .map((tag) => `${file}: <${tag}> is neither built in nor in usingComponents`),
    ...firstGroups(source, /<template\s+is="([^"{]+)"/g)
      .filter((name) => !templates.has(name))
      .map((name) => `${file}: template "${name}" is not defined`),
    ...firstGroups(source, /<(?:import|include|wxs)\b[^>]*\bsrc="([^"{]+)"/g)
      .filter((wanted) => !isThere(dist, resolvePath(file, wanted)))
      .map((wanted) => `${file}: "${wanted}" is not found`),
  ])
  missing.forEach(report.error)
}

const tagsOf = (source: string) => [...new Set(firstGroups(source, /<([a-zA-Z][\w-]*)/g))]

const isThere = (dist: Dist, file: string) => dist.has(file) || dist.has(`${file}.wxml`)

const withoutComments = (source: string) => source.replace(/<!--[\s\S]*?-->/g, '')

const firstGroups = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].map((match) => match[1] ?? '')

/** wcc, the compiler of WeChat's default renderer, comes as a program for Linux on x64. */
const checkWithWcc = (dist: Dist, report: Report) => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return report.warn('[wcc] runs on Linux x64 only: not checked')

  const wcc = path.join(path.dirname(require.resolve('miniprogram-compiler/package.json')), 'bin/linux/wcc')
  chmodSync(wcc, 0o755)
  const files = dist.files.filter((file) => /\.(wxml|wxs)$/.test(file))
  const { status, stdout, stderr, error } = spawnSync(wcc, ['-d', ...files], {
    cwd: dist.root,
    maxBuffer: 2 ** 28,
    encoding: 'utf8',
  })
  if (status !== 0) report.error(`[wcc] ${error?.message ?? ''}${stdout.slice(0, 300)}${stderr.slice(0, 300)}`)
}
