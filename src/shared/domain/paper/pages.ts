import type { PaperMark, PaperPage } from '@shared/contract/paper'

/** What stands together on one page: so high, drawn from so far down. */
export type Block = {
  height: number
  marks: (y: number) => PaperMark[]
  /** Stands again above what goes on over the page: the head of a table that begins here. Null ends the table. */
  head?: Block | null
}

type Frame = {
  top: number
  bottom: number
  /** On top of every page but the first. */
  running: Block
  foot: (page: number, pages: number) => PaperMark[]
}

/** Lays blocks one below the other on as many pages as they need. */
export function paged(blocks: readonly Block[], frame: Frame): PaperPage[] {
  const pages: PaperMark[][] = [[]]
  let y = frame.top
  let head: Block | null = null
  const put = (block: Block) => {
    pages[pages.length - 1]!.push(...block.marks(y))
    y += block.height
  }
  const turn = (goesOn: boolean) => {
    pages.push([])
    y = frame.top
    put(frame.running)
    if (head && goesOn) put(head)
  }
  for (const block of blocks) {
    if (y + block.height > frame.bottom) turn(block.head === undefined)
    if (block.head !== undefined) head = block.head
    put(block)
  }
  return pages.map((marks, index) => [...marks, ...frame.foot(index + 1, pages.length)])
}

/** Several blocks that must not be torn apart. */
export const together = (blocks: readonly Block[]): Block => ({
  height: blocks.reduce((sum, { height }) => sum + height, 0),
  marks: (y) => {
    let at = y
    return blocks.flatMap(({ height, marks }) => {
      const drawn = marks(at)
      at += height
      return drawn
    })
  },
})
