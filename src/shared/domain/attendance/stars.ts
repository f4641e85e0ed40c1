/** Hours for one to five stars (Chongqing's practice since 2019, PRODUCT.md, section 11); lower bounds count. */
export const STAR_HOURS: readonly number[] = [100, 300, 600, 1_000, 1_500]

/** 星级 from the minutes that count: grades A and B, and C where the person's unit says so. */
export function starsOf(minutes: number): { stars: number; minutesToNextStar: number | null } {
  const stars = STAR_HOURS.filter((hours) => minutes >= hours * 60).length
  const next = STAR_HOURS[stars]
  return { stars, minutesToNextStar: next === undefined ? null : next * 60 - minutes }
}
