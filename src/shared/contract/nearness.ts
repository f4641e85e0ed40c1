import * as z from 'zod'
import './endpoint'

/** A point on the map, in degrees (WGS 84). Of houses, never of people. */
export const GeoPoint = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
})
export type GeoPoint = z.infer<typeof GeoPoint>

const Meters = z.number().int().min(0).max(20_100_000)

/** 离场地多远: reckoned on the phone, which keeps to itself where it is (PRODUCT.md, section 5; 个人信息保护法 §28). */
export const Nearness = z.object({ distanceMeters: Meters, accuracyMeters: Meters })
export type Nearness = z.infer<typeof Nearness>
