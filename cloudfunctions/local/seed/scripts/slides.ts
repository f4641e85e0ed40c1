import { PAPER, type PaperPage } from '@shared/contract/paper'
import type { TalkScript } from '@shared/contract/script'

const MARGIN = 56
const TITLE = 34
const BODY = 22
/** Characters that fit into a line of the body. */
const A_LINE = 21

/** 课件 of one sample script: its title, then one page for what must be said. */
export const slidesOf = ({ title, summary, body }: TalkScript): PaperPage[] => [
  [
    { kind: 'text', x: PAPER.width / 2, y: 250, size: TITLE, text: title, align: 'center' },
    { kind: 'line', x: MARGIN, y: 320, width: PAPER.width - 2 * MARGIN },
    ...linesOf([summary], 360),
  ],
  [
    ...linesOf(
      body.split('\n\n').filter((line) => /^[一二三四五]、/.test(line)),
      MARGIN,
    ),
  ],
]

const linesOf = (texts: readonly string[], from: number): PaperPage => {
  const lines = texts.flatMap((text) => [...broken(text), ''])
  return lines.map((text, at) => ({
    kind: 'text',
    x: MARGIN,
    y: from + at * BODY * 1.6,
    size: BODY,
    text,
    align: 'left',
  }))
}

const broken = (text: string): string[] => {
  const characters = [...text]
  const count = Math.ceil(characters.length / A_LINE)
  return Array.from({ length: count }, (_, at) => characters.slice(at * A_LINE, (at + 1) * A_LINE).join(''))
}
