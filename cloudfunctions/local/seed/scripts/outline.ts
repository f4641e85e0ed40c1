/** One talk in short: what to say, what people get wrong, and one question for the audience. */
export type ScriptOutline = {
  title: string
  summary: string
  points: readonly string[]
  mistakes: readonly string[]
  question: string
}
