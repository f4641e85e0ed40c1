import type { ActivityView } from '@shared/contract/activity'
import type { GateMiss } from '@shared/contract/credential'
import { gateWords } from '@shared/text/credential-terms'
import { Card } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { MoreLink, SectionHead } from '@/components/section-head/section-head'
import { Tag } from '@/components/tag/tag'
import { go } from '@/platform/navigate'

/** 报名条件: what is asked, and whether I have it. */
export function GateCard({ activity: { gate, misses } }: { activity: ActivityView }) {
  const asked = gate ? gateWords(gate) : []
  if (asked.length === 0) return null

  return (
    <Card>
      <SectionHead isInCard title="报名条件" note={misses.length === 0 ? '您都符合' : '还差一样，先补上再报'} />
      {asked.map(({ miss, words }) => (
        <Row
          key={miss}
          isPlain
          icon="award"
          title={words}
          note={noteOf(miss, misses)}
          trailing={isMissed(miss, misses) ? <Tag state="unfinished">还没有</Tag> : <Tag state="approved">已有</Tag>}
        />
      ))}
      {(misses.includes('training') || misses.includes('qualification')) && (
        <MoreLink onClick={() => void go('training', {})}>看我的培训和资格</MoreLink>
      )}
      {misses.includes('ageUnknown') && <MoreLink onClick={() => void go('register', {})}>去填出生日期</MoreLink>}
    </Card>
  )
}

const isMissed = (miss: GateMiss, misses: readonly GateMiss[]) =>
  misses.includes(miss) || (miss === 'age' && misses.includes('ageUnknown'))

function noteOf(miss: GateMiss, misses: readonly GateMiss[]) {
  if (!isMissed(miss, misses)) return undefined
  if (miss === 'training') return '请队长给您登记培训'
  if (miss === 'qualification') return '上传证书，单位认可后就能报'
  return misses.includes('ageUnknown') ? '您还没填出生日期' : '到那天您还没满'
}
