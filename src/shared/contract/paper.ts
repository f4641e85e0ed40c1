/**
 * A page to be printed or drawn, in points from the upper left corner of an A4 sheet. Text stands on a line of its own:
 * `y` is the upper edge, and `x` is where it begins, ends or has its middle, as `align` says.
 */
export type PaperMark =
  | { kind: 'text'; x: number; y: number; size: number; text: string; align: 'left' | 'right' | 'center' }
  | { kind: 'line'; x: number; y: number; width: number }
  | { kind: 'code'; x: number; y: number; size: number; text: string }

export type PaperPage = readonly PaperMark[]

/** A4 in points. */
export const PAPER = { width: 595, height: 842 } as const
