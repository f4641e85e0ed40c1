import { statSync } from 'node:fs'
import path from 'node:path'
import { compileTemplates } from './compile-templates'
import { readDist, withoutExtension, type Dist } from './read-dist'
import { wxssToCss } from './wxss-to-css'

/** A mini program made ready to run: templates as code, styles as CSS, and what the compilers complained about. */
export type Compiled = { dist: Dist; templates: string; css: Record<string, string>; complaints: string[] }

/** Compiles a dist once; people who start the same build share it. */
export const compileDist = (root: string): Compiled => {
  const key = `${root} ${statSync(path.join(root, 'app.json')).mtimeMs}`
  const compiled = made.get(key) ?? compile(root)
  made.set(key, compiled)
  return compiled
}

const made = new Map<string, Compiled>()

const compile = (root: string): Compiled => {
  const dist = readDist(root)
  const { code, complaints } = compileTemplates(dist)
  const css: Record<string, string> = {}
  for (const file of dist.files.filter((name) => name.endsWith('.wxss'))) {
    try {
      css[withoutExtension(file)] = wxssToCss(dist, file)
    } catch (problem) {
      complaints.push(`${file}: ${String(problem)}`)
    }
  }
  return { dist, templates: code, css, complaints }
}
