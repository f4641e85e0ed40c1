import { PAPER, type PaperMark, type PaperPage } from '@shared/contract/paper'

/** The dark runs of a QR code, and how many modules it is wide. */
export type DrawCode = (text: string) => {
  runs: readonly (readonly [x: number, y: number, length: number])[]
  size: number
}

/** Twice as fine as the PDF's points: sharp on a phone, and below every phone's largest canvas. */
const SCALE = 2
export const PICTURE = { width: PAPER.width * SCALE, height: PAPER.height * SCALE }

const INK = '#1B2733'
const LINE = '#DFE5EB'
const FONT = '"PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'

/** Draws a page as a picture, on white. */
export function paint(context: CanvasRenderingContext2D, page: PaperPage, codeOf: DrawCode): void {
  context.fillStyle = '#FFFFFF'
  context.fillRect(0, 0, PICTURE.width, PICTURE.height)
  context.textBaseline = 'top'
  for (const mark of page) draw(context, mark, codeOf)
}

function draw(context: CanvasRenderingContext2D, mark: PaperMark, codeOf: DrawCode): void {
  const [x, y] = [mark.x * SCALE, mark.y * SCALE]
  if (mark.kind === 'line') {
    context.fillStyle = LINE
    context.fillRect(x, y, mark.width * SCALE, 1)
  } else if (mark.kind === 'code') {
    drawCode(context, { ...mark, x, y, size: mark.size * SCALE }, codeOf)
  } else {
    context.fillStyle = INK
    context.font = `${mark.size * SCALE}px ${FONT}`
    context.textAlign = mark.align
    context.fillText(mark.text, x, y)
  }
}

type Code = Extract<PaperMark, { kind: 'code' }>

function drawCode(context: CanvasRenderingContext2D, { x, y, size, text }: Code, codeOf: DrawCode): void {
  const { runs, size: modules } = codeOf(text)
  // Whole pixels: what lies between two is grey, and a scanner stumbles over it.
  const module = Math.floor(size / modules)
  context.fillStyle = '#000000'
  for (const [right, down, length] of runs)
    context.fillRect(x + right * module, y + down * module, length * module, module)
}
