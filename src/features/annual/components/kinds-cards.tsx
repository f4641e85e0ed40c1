import type { AnnualView } from '@shared/contract/annual'
import { CATEGORY_TEXT, LINE_TEXT } from '@shared/text/terms'
import { Bars } from '@/components/bars/bars'
import { Card } from '@/components/card/card'
import { SideBySide } from '@/components/desktop-shell/desktop-shell'
import { SectionHead } from '@/components/section-head/section-head'
import { go } from '@/platform/navigate'

/** 类别 and 去向 of the year; either sums to its activities. */
export function KindsCards({ year }: { year: AnnualView }) {
  const { unitId, teamId, period } = year
  const open = (cell: { category?: string; line?: string }) =>
    void go('records', { unitId, ...(teamId ? { teamId } : {}), ...period, ...cell })
  return (
    <SideBySide>
      <Card>
        <SectionHead isInCard title="按类别" note="场" />
        <Bars
          title="各类别的活动场数"
          rows={year.categories.map(({ category, activities }) => ({
            ...{ id: category, label: CATEGORY_TEXT[category], value: activities },
          }))}
          onOpen={(category) => open({ category })}
        />
      </Card>
      <Card>
        <SectionHead isInCard title="按去向" note="场" />
        <Bars
          title="各去向的活动场数"
          rows={year.lines.map(({ line, activities }) => ({ id: line, label: LINE_TEXT[line], value: activities }))}
          onOpen={(line) => open({ line })}
        />
      </Card>
    </SideBySide>
  )
}
