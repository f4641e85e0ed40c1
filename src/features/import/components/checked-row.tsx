import { View } from '@tarojs/components'
import type { ImportKind, ImportRow } from '@shared/contract/import'
import { columnsOf, IMPORT_REMARK_TEXT, problemText } from '@shared/text/import'
import { Row } from '@/components/row/row'

/** One line of the preview: which row it is in the sheet, and every reason. */
export const CheckedRow = ({ kind, row }: { kind: ImportKind; row: ImportRow }) => (
  <Row isTop title={`第 ${row.row} 行${row.title ? `，${row.title}` : ''}`}>
    {row.problems.map((problem) => (
      <View key={`${problem.column}-${problem.fault}`} className="t28 c-bad">
        {problemText(problem, columnsOf(kind, []))}
      </View>
    ))}
    {row.remarks.map((remark) => (
      <View key={remark} className="t28 ink2">
        {IMPORT_REMARK_TEXT[remark]}
      </View>
    ))}
  </Row>
)
