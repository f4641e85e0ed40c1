import { may } from '@shared/domain/permission/permissions'
import type { ShellItem } from '@/components/desktop-shell/desktop-shell'
import { go } from '@/platform/navigate'
import type { Workbench } from './use-workbench'

/** What a unit brings in from elsewhere: lists of volunteers, and its figures on the outside platforms. */
export function importItems({ me, unit }: Workbench): ShellItem[] {
  if (!unit || !me.value) return []
  const { unitId } = unit
  const items: (ShellItem | false)[] = [
    may('import.list', me.value, { unitId }) && {
      id: 'imports',
      label: '导入名单',
      icon: 'cloud-up',
      onOpen: () => void go('imports', { unitId }),
    },
    may('platform.list', me.value, { unitId }) && {
      id: 'platforms',
      label: '平台注册数',
      icon: 'building',
      onOpen: () => void go('platformCounts', { unitId }),
    },
  ]
  return items.filter((item) => item !== false)
}
