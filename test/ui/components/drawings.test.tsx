import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ICON_NAMES, MARK_NAMES } from '@/components/icon/icon-names'
import { TAG_STATES } from '@/components/tag/tag-states'
import { COLORS } from '@/styles/colors'

const read = (file: string) => readFileSync(path.join(__dirname, '../../../src', file), 'utf8')

describe('drawings and tokens', () => {
  it('every icon and every shape that can be named is drawn', () => {
    const drawn = new Set(
      [...read('components/icon/_drawings.scss').matchAll(/^ {2}([a-z-]+):/gm)].map(([, name]) => name),
    )
    const names = [...ICON_NAMES, ...MARK_NAMES].filter((name) => name !== 'star-filled')

    expect(names.filter((name) => !drawn.has(name))).toEqual([])
    expect(drawn.size).toBe(new Set<string>(names).size)
  })

  it('the colours a drawing uses are the tokens', () => {
    const tokens = new Map(
      [...read('styles/tokens.scss').matchAll(/^\$([a-z0-9-]+): (#[0-9a-f]{6});/gm)].map(([, name, hex]) => [
        name,
        hex,
      ]),
    )
    const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

    Object.entries(COLORS).forEach(([name, hex]) => expect([name, tokens.get(kebab(name))]).toEqual([name, hex]))
  })

  it('no two states say the same word', () => {
    const words = Object.values(TAG_STATES).map((state) => state.word)
    expect(new Set(words).size).toBe(words.length)
  })
})
