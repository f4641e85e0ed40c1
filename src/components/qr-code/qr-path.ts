import { encode } from 'uqr'

/** The dark modules of a QR code as one path, each run of a row a single stroke; the quiet zone is four modules. */
export function qrPath(text: string) {
  const { runs, size } = qrRuns(text, 4)
  return { path: runs.map(([x, y, length]) => `M${x} ${y}h${length}v1h-${length}z`).join(''), size }
}

/** The dark modules row by row, each run of them once; on paper the margin is the quiet zone. */
export function qrRuns(text: string, border = 0) {
  const { data, size } = encode(text, { ecc: 'M', border })
  const runs = data.flatMap((row, y) => rowRuns(row).map(([from, length]) => [from, y, length] as const))
  return { runs, size }
}

function rowRuns(row: readonly boolean[]) {
  const runs: [from: number, length: number][] = []
  row.forEach((isDark, x) => {
    const last = runs[runs.length - 1]
    if (!isDark) return
    if (last && last[0] + last[1] === x) last[1] += 1
    else runs.push([x, 1])
  })
  return runs
}
