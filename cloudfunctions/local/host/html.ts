/** Text that is safe between tags and in quoted attributes. */
export const escapeHtml = (text: unknown): string =>
  String(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const STYLE = `
  :root { --brand: #0b5fbf; --soft: #e8f1fc; --ink: #1b2733; --ink-2: #4a5764; --line: #dfe5eb; --page: #f4f6f9 }
  * { box-sizing: border-box }
  body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif }
  main { max-width: 64rem; margin: 0 auto; padding: 24px 16px 64px }
  h1 { font-size: 1.5rem; margin: 0 0 4px } h2 { font-size: 1.1rem; margin: 32px 0 12px }
  p { margin: 0 0 8px; color: var(--ink-2) } a { color: var(--brand) }
  .cards { display: grid; gap: 12px; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); list-style: none; margin: 0; padding: 0 }
  .card { width: 100%; min-height: 88px; padding: 16px; text-align: left; font: inherit; color: inherit; background: #fff; border: 1px solid var(--line); border-radius: 12px; cursor: pointer }
  .card:hover { border-color: var(--brand); background: var(--soft) }
  .card:focus-visible, .plain:focus-visible, a:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px }
  .card strong, .card span { display: block } .card span { color: var(--ink-2); font-size: .9rem }
  .plain { min-height: 44px; padding: 8px 20px; font: inherit; color: var(--brand); background: #fff; border: 1px solid var(--brand); border-radius: 8px; cursor: pointer }
  .scroll { overflow-x: auto; background: #fff; border: 1px solid var(--line); border-radius: 12px }
  table { border-collapse: collapse; width: 100%; font-size: .9rem } th, td { padding: 8px 12px; text-align: left; border-bottom: 1px solid var(--line); vertical-align: top }
  pre { margin: 0; white-space: pre-wrap; word-break: break-word; font-size: .8rem }
`

/** A whole page of the local tools. `body` is trusted markup: whoever writes it escapes what is not theirs. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body><main>${body}</main></body>
</html>`

export const table = (caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table>
<thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>
<tbody>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</tbody>
</table></div>`
