import { encode } from 'uqr'

/** The dark modules of a QR code as one path, each run of a row a single stroke; the quiet zone is four modules. */
export function qrPath(text: string) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const runs = data.flatMap((row, y) => rowRuns(row).map(([from, length]) => `M${from} ${y}h${length}v1h-${length}z`))
  return { path: runs.join(''), size }
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
