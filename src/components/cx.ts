/** Joins class names; what is false or missing falls out. */
export const cx = (...names: (string | false | null | undefined)[]) => names.filter(Boolean).join(' ')
