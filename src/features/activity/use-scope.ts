import { useState } from 'react'
import type { AccountView } from '@shared/contract/account'
import { useAreaLadder } from '@/hooks/use-area-ladder'

/** Whose activities are listed: one place, one team, one unit, or the whole city. */
export type Scope = {
  kind: 'area' | 'team' | 'unit' | 'city'
  label: string
  ask: { subdistrictId?: string; districtId?: string; teamId?: string; unitId?: string }
}

export const CITY: Scope = { kind: 'city', label: '全市', ask: {} }

/** The scopes a person can choose from, their own street first. */
export function useScope(me: AccountView) {
  const [area, setArea] = useState<Scope | null>(() => ownStreet(me))
  const [scope, setScope] = useState<Scope>(() => ownStreet(me) ?? CITY)
  const choose = (place: Scope) => {
    setArea(place)
    setScope(place)
  }
  const ladder = useAreaLadder({
    to: 'subdistrict',
    onPicked: ({ _id, name, level }) =>
      choose({ kind: 'area', label: name, ask: level === 'district' ? { districtId: _id } : { subdistrictId: _id } }),
  })

  return { scope, setScope, area, ladder, others: [...ownTeams(me), ...ownUnits(me), CITY] }
}

const ownStreet = ({ subdistrictId, subdistrictName }: AccountView): Scope | null =>
  subdistrictId ? { kind: 'area', label: subdistrictName, ask: { subdistrictId } } : null

const ownTeams = (me: AccountView): Scope[] =>
  me.memberships.map(({ teamId, teamName }) => ({ kind: 'team', label: teamName, ask: { teamId } }))

const ownUnits = (me: AccountView): Scope[] =>
  me.appointments.map(({ unitId, unitName }) => ({ kind: 'unit', label: unitName, ask: { unitId } }))
