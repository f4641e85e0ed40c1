import { type Feedback, SCORE_FROM } from '@shared/contract/demand'
import { Card } from '@/components/card/card'
import { KeyValues } from '@/components/key-values/key-values'
import { SectionHead } from '@/components/section-head/section-head'

/** 听懂了吗, 用得上吗, 用上了吗: a score only where five have answered. */
export const FeedbackCard = ({ feedback: { answers, followUps, ...shares } }: { feedback: Feedback }) => (
  <Card>
    <SectionHead title="讲完以后，大家怎么说" isInCard />
    <KeyValues
      facts={[
        { icon: 'chat', title: `听懂了：${said(shares.understood, answers)}` },
        { icon: 'check', title: `用得上：${said(shares.useful, answers)}` },
        { icon: 'hand', title: `两周后用上了：${said(shares.used, followUps)}` },
      ]}
    />
  </Card>
)

const said = (share: number | null, answers: number) =>
  share === null ? `只有 ${answers} 份回答，满 ${SCORE_FROM} 份才算` : `100 人里有 ${share} 人（${answers} 份回答）`
