import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Division = { code: string; name: string; parentCode: string }

/** The rows of one of the files under `data/`: code, name, code of the parent. */
export const readDivisions = (file: 'districts' | 'subdistricts' | 'communities'): Division[] =>
  readFileSync(join(__dirname, 'data', `${file}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [code = '', name = '', parentCode = ''] = line.split('\t')
      return { code, name: placeName(name), parentCode }
    })

/** The register names committees; people name places: 东方广场社区居民委员会 is 东方广场社区. */
const placeName = (name: string) => name.replace(/(居民委员会|(?<=村)村民委员会)$/, '').replace(/(?<=村)民委员会$/, '')
