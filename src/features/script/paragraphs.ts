export type Paragraph = { text: string; isHead: boolean }

/** A script as it is set: one block per line. What is numbered (一、) or marked `##` is what must be said, and stands out. */
export const paragraphsOf = (body: string): Paragraph[] =>
  body
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ text: line.replace(/^#+\s*/, ''), isHead: /^(#|[一二三四五六七八九十]+、)/.test(line) }))
