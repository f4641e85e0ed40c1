import type { Activity } from '@shared/contract/activity'
import type { Attendance } from '@shared/contract/attendance'
import type { Photo } from '@shared/contract/photo'
import type { Team } from '@shared/contract/team'
import type { Venue } from '@shared/contract/venue'
import type { Cast } from '../cast'
import type { Ground } from '../ground'
import type { Topic } from '../topics'

/** Everything activities are made from. `busy` holds who is taken on which day, so that nobody is at two places. */
export type Stage = Ground & { cast: Cast; venuesIn: Map<string, Venue[]>; busy: Map<string, Set<string>> }

/** How a person's presence became known; the first three are sign-ups without presence. */
export type Presence =
  'signedUp' | 'waiting' | 'withdrawn' | 'complete' | 'noCheckOut' | 'noCheckIn' | 'byHand' | 'voided'

export type Place = Pick<
  Activity,
  'areaId' | 'subdistrictId' | 'subdistrictName' | 'venueId' | 'venueName' | 'address' | 'venuePoint'
>

export type State = 'draft' | 'upcoming' | 'ongoing' | 'ended' | 'closed' | 'cancelled'

/** What is decided about one activity before its people are chosen. */
export type Outline = {
  id: string
  state: State
  team: Team
  topic: Topic
  place: Place
  startsAt: number
  minutes: number
  capacity: number
  seats: number
  waiting?: number
  withdrawn?: number
  /** People who must be there, and how. */
  named?: readonly { personId: string; presence: Presence }[]
  photos?: number
  /** Photos beyond the passed ones: waiting for the leader's eye, and sent back. */
  unpassedPhotos?: boolean
  sessions?: number
  title?: string
  theme?: string
  partners?: readonly Team[]
  orderId?: string
}

export type Gathering = { activity: Activity; attendances: Attendance[]; photos: PhotoPlan[] }

/** A photo before its file is saved, and which of the shipped pictures it shows. */
export type PhotoPlan = { photo: Omit<Photo, 'fileId' | 'thumbnailId'>; picture: number }
