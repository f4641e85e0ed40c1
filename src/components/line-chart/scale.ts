/** The axis of a chart: from nought to a round number, in three or four steps. */
export function axisOf(highest: number) {
  const step = roundUp(Math.max(1, highest) / 3)
  const count = Math.max(1, Math.ceil(highest / step))
  return { top: step * count, ticks: Array.from({ length: count + 1 }, (_, at) => step * at) }
}

/** 1, 2, 5, 10, 20, 50 … */
function roundUp(value: number) {
  const power = 10 ** Math.floor(Math.log10(value))
  const factor = [1, 2, 5, 10].find((one) => one * power >= value) ?? 10
  return Math.max(1, factor * power)
}
