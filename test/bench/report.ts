/** One figure of a bench: its name, its value and its unit. */
export type Report = (name: string, value: number, unit: string) => void
