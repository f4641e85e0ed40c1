import type { ReactNode } from 'react'
import { UNIT_ROLE_TEXT } from '@shared/text/terms'
import { DesktopShell } from '@/components/desktop-shell/desktop-shell'
import { Page } from '@/components/page/page'
import { shellItems } from '../shell-items'
import type { Workbench } from '../use-workbench'

type Props = {
  workbench: Workbench
  current: string
  title: string
  headline?: ReactNode
  tools?: ReactNode
  children: ReactNode
}

/** The frame of every page of the workbench: a side bar on a desk, a plain page on a phone. */
export const WorkbenchPage = ({ workbench, current, title, headline, tools, children }: Props) => (
  <Page isWide offlineNote="数字要有网络才取得到，连上后下拉刷新。">
    <DesktopShell
      items={shellItems(workbench)}
      current={current}
      title={title}
      headline={headline}
      tools={tools}
      who={whoOf(workbench)}
    >
      {children}
    </DesktopShell>
  </Page>
)

function whoOf({ me, unit }: Workbench) {
  if (!me.value) return undefined
  return unit
    ? { name: unit.unitName, role: `${UNIT_ROLE_TEXT[unit.role]}，${me.value.name}` }
    : { name: me.value.name, role: '看数据' }
}
