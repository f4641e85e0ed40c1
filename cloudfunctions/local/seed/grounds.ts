import type { Area } from '@shared/contract/area'
import type { ReportingUnit } from '@shared/contract/unit'
import type { AreaTree } from './areas'

/** Functional zones have no area of their own: these are streets and towns they look after. */
const ZONES: Record<string, readonly string[]> = {
  'u-wansheng': ['a500110004', 'a500110005', 'a500110100', 'a500110101', 'a500110102', 'a500110104', 'a500110107'],
  'u-gaoxin': ['a500106016', 'a500106017', 'a500106020', 'a500106108', 'a500107104', 'a500107105'],
  'u-liangjiang-zone': ['a500112009', 'a500112010', 'a500112014', 'a500112021', 'a500105100'],
}

/** Societies serve where they are asked; their people live in these streets. */
const CENTRAL = ['a500103001', 'a500103003', 'a500106002', 'a500107001', 'a500108001', 'a500112008']

/** The subdistricts in which a unit is at home on a day. */
export const groundsOf = (unit: ReportingUnit, tree: AreaTree, day: string): readonly Area[] => {
  if (unit.kind === 'area' && unit.areaId) return tree.under(unit.areaId, day)
  return (ZONES[unit._id] ?? CENTRAL).map((id) => tree.get(id))
}
