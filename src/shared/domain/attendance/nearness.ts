import type { GeoPoint, Nearness } from '@shared/contract/nearness'

const EARTH_METERS = 6_371_000
/** Half the way around: no distance and no accuracy is more. */
const FARTHEST_METERS = 20_100_000
/** Nobody needs to know it better, and no phone does. */
const STEP_METERS = 10

/** How far somebody is from a venue, on the sphere, and how sure the phone is of it. */
export function nearnessOf(venue: GeoPoint, here: GeoPoint & { accuracyMeters: number }): Nearness {
  const [south, north] = [radians(venue.latitude), radians(here.latitude)]
  const between =
    Math.sin((north - south) / 2) ** 2 +
    Math.cos(south) * Math.cos(north) * Math.sin(radians(here.longitude - venue.longitude) / 2) ** 2
  return {
    distanceMeters: rounded(2 * EARTH_METERS * Math.asin(Math.sqrt(Math.min(1, between)))),
    accuracyMeters: rounded(here.accuracyMeters),
  }
}

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** What a phone does not know, or says wrong, is as uncertain as can be. */
const rounded = (meters: number) =>
  meters >= 0 && meters < FARTHEST_METERS ? Math.round(meters / STEP_METERS) * STEP_METERS : FARTHEST_METERS

/** Too far to have been there, even where the phone errs as much as it says. */
export const isFarther = ({ distanceMeters, accuracyMeters }: Nearness, meters: number): boolean =>
  distanceMeters - accuracyMeters > meters
