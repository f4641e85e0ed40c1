/** Of a letter's height: what Latin letters and digits are wide in the broadest of the usual fonts. */
const NARROW = 0.62
const CAPITAL = 0.78

const widthOfLetter = (letter: string) => {
  if (letter > '\u2e7f' || letter === '—' || letter === '…') return 1
  return /[A-Z@%&mwMW]/.test(letter) ? CAPITAL : NARROW
}

/** How wide a text may become at most; fonts differ, and a phone's canvas has another one than the PDF. */
export const widthOf = (text: string, size: number): number =>
  size * Array.from(text).reduce((sum, letter) => sum + widthOfLetter(letter), 0)

/** Breaks a text into lines no wider than a column. Chinese may be broken anywhere, so everything is. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const letter of text) {
    if (line !== '' && widthOf(line + letter, size) > width) {
      lines.push(line)
      line = ''
    }
    line += letter
  }
  return [...lines, line]
}
