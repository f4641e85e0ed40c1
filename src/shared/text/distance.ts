/** 80 米, 1.2 公里. */
export const distanceWord = (meters: number): string =>
  meters < 1_000 ? `${meters} 米` : `${Number((meters / 1_000).toFixed(1))} 公里`
