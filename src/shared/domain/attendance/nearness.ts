import haversineDistance from 'haversine-distance'
import type { GeoPoint, Nearness } from '@shared/contract/nearness'

/** Half the way around: no distance and no accuracy is more. */
const FARTHEST_METERS = 20_100_000
/** Nobody needs to know it better, and no phone does. */
const STEP_METERS = 10

/** How far somebody is from a venue, on the sphere, and how sure the phone is of it. */
export const nearnessOf = (venue: GeoPoint, here: GeoPoint & { accuracyMeters: number }): Nearness => ({
  distanceMeters: rounded(haversineDistance(venue, here)),
  accuracyMeters: rounded(here.accuracyMeters),
})

/** What a phone does not know, or says wrong, is as uncertain as can be. */
const rounded = (meters: number) =>
  meters >= 0 && meters < FARTHEST_METERS ? Math.round(meters / STEP_METERS) * STEP_METERS : FARTHEST_METERS

/** Too far to have been there, even where the phone errs as much as it says. */
export const isFarther = ({ distanceMeters, accuracyMeters }: Nearness, meters: number): boolean =>
  distanceMeters - accuracyMeters > meters
