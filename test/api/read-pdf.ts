import { execFileSync } from 'node:child_process'

const READ = `
const { extractText, getDocumentProxy } = require('unpdf')
const chunks = []
process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', async () => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(Buffer.concat(chunks))), { mergePages: false })
  process.stdout.write(JSON.stringify(text))
})`

/** The text of each page as an independent reader finds it, in a process of its own: it loads modules jest does not. */
export const readPdf = (pdf: Uint8Array): string[] =>
  JSON.parse(execFileSync(process.execPath, ['-e', READ], { input: pdf, maxBuffer: 1e8 }).toString()) as string[]
