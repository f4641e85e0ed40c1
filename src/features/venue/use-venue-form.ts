import { useState } from 'react'
import type { VenueFacts, VenuePlan } from '@shared/contract/venue'
import { useAreaLadder } from '@/hooks/use-area-ladder'
import { whereAmI } from '@/platform/location'
import { toast } from '@/platform/toast'

const SEPARATOR = /[、，,\s]+/
const MOST_TAGS = 10

const EMPTY = { name: '', tier: 'station', kind: 'practice', theme: '', tags: [], address: '' } as const

/** What is written about a venue, and what is still missing. */
export function useVenueForm(venue: VenueFacts | null, onSend: (plan: VenuePlan) => void) {
  const first = venue ?? EMPTY
  const [name, setName] = useState<string>(first.name)
  const [tier, setTier] = useState<VenuePlan['tier']>(first.tier)
  const [kind, setKind] = useState<VenuePlan['kind']>(first.kind)
  const [theme, setTheme] = useState<string>(first.theme)
  const [tags, setTags] = useState(first.tags.join('、'))
  const [place, setPlace] = useState(venue ? { _id: venue.areaId, name: venue.areaName } : null)
  const [address, setAddress] = useState<string>(first.address)
  const [point, setPoint] = useState(venue?.point ?? null)
  const ladder = useAreaLadder({
    to: 'community',
    onPicked: (area) => (area.level === 'district' ? toast('请选到镇街或社区') : setPlace(area)),
  })
  const markHere = async () => {
    const here = await whereAmI()
    if (!here) return toast('没拿到位置，不标也能用')
    setPoint({ latitude: here.latitude, longitude: here.longitude })
  }
  const send = () => {
    const words = tags.split(SEPARATOR).filter(Boolean).slice(0, MOST_TAGS)
    if (place) onSend({ name, tier, kind, theme, address, point, areaId: place._id, tags: words })
  }

  return {
    ...{ name, setName, tier, setTier, kind, setKind, theme, setTheme, tags, setTags, address, setAddress, point },
    markHere,
    unmark: () => setPoint(null),
    placeName: place?.name,
    ladder,
    missing: name.trim().length < 2 ? '先写名字' : place ? undefined : '先选在哪里',
    send,
  }
}
