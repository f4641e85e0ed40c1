import { TmplGroup } from 'glass-easel-template-compiler'
import { BUILT_IN_TAGS } from './built-in-tags'
import { withoutExtension, type Dist } from './read-dist'

type Complaint = { message: string; startLine: number; startColumn: number }

/** Every WXML and WXS of a mini program as one expression of glass-easel's, and what its compiler had to say. */
export const compileTemplates = (dist: Dist): { code: string; complaints: string[] } => {
  const group = new TmplGroup()
  const complaints = dist.files
    .filter((file) => file.endsWith('.wxml'))
    .flatMap((file) =>
      complaintsAbout(file, group.addTmpl(withoutExtension(file), withColons(dist.text(file))) as unknown),
    )

  for (const file of dist.files.filter((name) => name.endsWith('.wxs')))
    group.addScript(withoutExtension(file), dist.text(file))
  const code = group.getTmplGenObjectGroups()
  group.free()
  return { code, complaints }
}

const complaintsAbout = (file: string, answer: unknown) =>
  ((answer ?? []) as Complaint[]).map((each) => `${file}:${each.startLine + 1}:${each.startColumn + 1} ${each.message}`)

const TAGS = /<!--[\s\S]*?-->|<([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g
const BINDINGS = /"[^"]*"|'[^']*'|(\s)(capture-bind|capture-catch|mut-bind|bind|catch)(?=[a-zA-Z])/g

/**
 * In WeChat the built-ins are components, where the colon of `bind:tap` may be left out; here they are native nodes,
 * where glass-easel insists on it.
 */
const withColons = (wxml: string) =>
  wxml.replace(TAGS, (whole: string, tag: string | undefined, attributes: string) =>
    tag && BUILT_IN_TAGS.has(tag) ? `<${tag}${attributes.replace(BINDINGS, withColon)}>` : whole,
  )

const withColon = (whole: string, space?: string, binding?: string) => (binding ? `${space}${binding}:` : whole)
