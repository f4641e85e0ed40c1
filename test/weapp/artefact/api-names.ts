import { readFileSync } from 'node:fs'

/** Every name that `wx` has, from Tencent's own type declarations. */
export const apiNames = (): string[] => {
  const declarations = readFileSync(require.resolve('miniprogram-api-typings/types/wx/lib.wx.api.d.ts'), 'utf8')
  const members = declarations.slice(declarations.indexOf('interface Wx {'))
  return [
    ...new Set([...members.matchAll(/^ {8}(?:readonly )?([A-Za-z]\w*)\s*[<(:?]/gm)].map((match) => match[1] ?? '')),
  ]
}
