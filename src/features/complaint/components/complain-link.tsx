import { View } from '@tarojs/components'
import type { SubjectKind } from '@shared/contract/complaint'
import { Button } from '@/components/button/button'
import { go } from '@/platform/navigate'

type Props = { kind: SubjectKind; subjectId: string; name: string; children: string }

/** The quiet way from a thing to a complaint about it. */
export const ComplainLink = ({ kind, subjectId, name, children }: Props) => (
  <View className="center">
    <Button kind="text" icon="flag" onClick={() => void go('complain', { kind, subjectId, name: name.slice(0, 60) })}>
      {children}
    </Button>
  </View>
)
