/** Joins class names; what is false or missing falls out. */
export const cx = (...names: (string | false | 0 | null | undefined)[]) => names.filter(Boolean).join(' ')
