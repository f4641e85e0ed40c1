import { createHash } from 'node:crypto'
import type * as z from 'zod'
import { Account } from '@shared/contract/account'
import { Activity } from '@shared/contract/activity'
import { Area } from '@shared/contract/area'
import { Attendance } from '@shared/contract/attendance'
import { Award } from '@shared/contract/award'
import { Complaint } from '@shared/contract/complaint'
import { CallUp, Emergency } from '@shared/contract/emergency'
import { Import, ImportChunk } from '@shared/contract/import'
import { Policy } from '@shared/contract/insurance'
import { Notice } from '@shared/contract/notice'
import { Offering } from '@shared/contract/offering'
import { Order } from '@shared/contract/order'
import { PendingVolunteer } from '@shared/contract/pending-volunteer'
import { Photo } from '@shared/contract/photo'
import { OutsidePlatform, PlatformCounts } from '@shared/contract/platform'
import { Qualification } from '@shared/contract/qualification'
import { Booking, Resource, ResourceMonth } from '@shared/contract/resource'
import { ScriptQuestion, ScriptShare, ScriptVersion, TalkScript } from '@shared/contract/script'
import { TeamRequest } from '@shared/contract/team-life'
import { Team } from '@shared/contract/team'
import { Training } from '@shared/contract/training'
import { ReportingUnit } from '@shared/contract/unit'
import { Venue } from '@shared/contract/venue'
import { seedCity } from '@cloud/local/seed/seed-city'

export const NOW = Date.parse('2026-11-22T10:10:00+08:00')
export const TODAY = '2026-11-22'

export const SCHEMAS = {
  areas: Area,
  units: ReportingUnit,
  teams: Team,
  teamRequests: TeamRequest,
  venues: Venue,
  resources: Resource,
  bookings: Booking,
  resourceMonths: ResourceMonth,
  accounts: Account,
  activities: Activity,
  attendances: Attendance,
  photos: Photo,
  offerings: Offering,
  orders: Order,
  scripts: TalkScript,
  scriptVersions: ScriptVersion,
  scriptQuestions: ScriptQuestion,
  scriptShares: ScriptShare,
  emergencies: Emergency,
  callUps: CallUp,
  notices: Notice,
  trainings: Training,
  qualifications: Qualification,
  awards: Award,
  policies: Policy,
  complaints: Complaint,
  imports: Import,
  importChunks: ImportChunk,
  pendingVolunteers: PendingVolunteer,
  outsidePlatforms: OutsidePlatform,
  platformCounts: PlatformCounts,
}
export type Collections = { [K in keyof typeof SCHEMAS]: z.infer<(typeof SCHEMAS)[K]>[] }

/** Runs the seed into memory; the hash goes over every document and file in the order of their arrival. */
export async function seedIntoMemory(now: number) {
  const collections: Record<string, object[]> = {}
  const files = new Map<string, Uint8Array>()
  const hash = createHash('sha256')

  await seedCity(
    {
      insertMany: (name, docs) => {
        collections[name] = [...(collections[name] ?? []), ...docs]
        hash.update(name + JSON.stringify(docs))
      },
      saveFile: async (path, bytes) => {
        files.set(path, bytes)
        return `cloud://local.sample/${path}`
      },
    },
    { now, onProgress: () => undefined, isQuick: true },
  )
  return { city: collections as Collections, files, hash: hash.digest('hex') }
}

let sample: ReturnType<typeof seedIntoMemory> | undefined

/** The sample city as it stands at NOW: built once for all who look at it, and only looked at. */
export const sampleCity = () => (sample ??= seedIntoMemory(NOW))

export const countBy = <T>(list: readonly T[], keyOf: (entry: T) => string) => {
  const counts: Record<string, number> = {}
  for (const entry of list) counts[keyOf(entry)] = (counts[keyOf(entry)] ?? 0) + 1
  return counts
}
