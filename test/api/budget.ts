export type Budget = { trips: number; documents: number }

/** A page and its probe, the caller, and what the page hangs on. */
export const A_PAGE = 25
