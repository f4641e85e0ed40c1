import { COLORS } from '@/styles/colors'

export type Pen = Pick<
  CanvasRenderingContext2D,
  'fillStyle' | 'font' | 'textAlign' | 'fillRect' | 'fillText' | 'measureText'
>
export const INK = COLORS.night

type Box = [x: number, y: number, width: number, height: number]

export function fill(pen: Pen, color: string, [x, y, width, height]: Box) {
  pen.fillStyle = color
  pen.fillRect(x, y, width, height)
}

export type Look = { x: number; y: number; size: number; color?: string; isBold?: boolean }

export function write(pen: Pen, words: string, { x, y, size, color = INK, isBold = false }: Look) {
  pen.fillStyle = color
  pen.font = `${isBold ? 'bold ' : ''}${size}px sans-serif`
  pen.textAlign = 'left'
  pen.fillText(words, x, y)
}

type Room = { size: number; most: number; width: number }

/** Chinese breaks anywhere; what does not fit in the lines there are ends in an ellipsis. */
export function linesOf(pen: Pen, words: string, { size, most, width }: Room): string[] {
  pen.font = `${size}px sans-serif`
  const fits = (line: string) => pen.measureText(line).width <= width
  const lines: string[] = ['']
  for (const letter of words) {
    const last = lines[lines.length - 1] ?? ''
    if (fits(last + letter)) lines[lines.length - 1] = last + letter
    else lines.push(letter)
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').slice(0, -1)}…`]
}
