/** The State Council's calendar of one year: days off on weekdays, and weekend days worked instead. */
export type HolidayYear = { off: readonly string[]; worked: readonly string[] }

const span = (month: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${month}-${String(from + index).padStart(2, '0')}`)

/** 国务院办公厅 holiday notice for 2026 (2025-11-04). A year that is not here is said to be missing, never guessed. */
export const HOLIDAYS: Readonly<Record<string, HolidayYear>> = {
  '2026': {
    off: [
      ...span('2026-01', 1, 3),
      ...span('2026-02', 15, 23),
      ...span('2026-04', 4, 6),
      ...span('2026-05', 1, 5),
      ...span('2026-06', 19, 21),
      ...span('2026-09', 25, 27),
      ...span('2026-10', 1, 7),
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
}
