import { View } from '@tarojs/components'
import type { ComplaintView } from '@shared/contract/complaint'
import { COMPLAINT_KIND_TEXT, COMPLAINT_STATUS_TEXT, COMPLAINT_STEP_TEXT } from '@shared/text/complaint-terms'
import { Banner } from '@/components/banner/banner'
import { Card } from '@/components/card/card'
import { KeyValues } from '@/components/key-values/key-values'
import { PhotoGrid } from '@/components/photo-grid/photo-grid'
import { SectionHead } from '@/components/section-head/section-head'
import { Tag } from '@/components/tag/tag'
import { Timeline } from '@/components/timeline/timeline'
import { fullDay, whenWord } from '@/components/when'
import { now } from '@/platform/clock'
import { previewPhotos } from '@/platform/image'
import { clockWords, COMPLAINT_TAG, subjectWords } from '../complaint-words'

/** A complaint as both sides of the desk read it. */
export const ComplaintBody = ({ complaint }: { complaint: ComplaintView }) => (
  <>
    <ClockBanner complaint={complaint} />
    <Card>
      <View className="stack g24">
        <View className="row between top">
          <View className="t36 b grow">{subjectWords(complaint)}</View>
          <Tag state={COMPLAINT_TAG[complaint.status]}>{COMPLAINT_STATUS_TEXT[complaint.status]}</Tag>
        </View>
        <View>{complaint.text}</View>
        <KeyValues facts={factsOf(complaint)} />
        <Pictures complaint={complaint} />
      </View>
    </Card>
    {complaint.answer !== '' && (
      <Card edge="brand">
        <SectionHead isInCard title="答复" note={complaint.deskName} />
        <View>{complaint.answer}</View>
      </Card>
    )}
    <Card>
      <SectionHead isInCard title="办理经过" />
      <Timeline steps={stepsOf(complaint)} />
    </Card>
  </>
)

function ClockBanner({ complaint }: { complaint: ComplaintView }) {
  const words = clockWords(complaint)
  if (!words) return null
  return <Banner tone={complaint.isOverdue ? 'warn' : 'info'}>{`${complaint.deskName}：${words}`}</Banner>
}

const factsOf = ({ kind, wish, filedAt, complainantName, isMine, isAnonymous }: ComplaintView) => [
  { icon: 'flag' as const, title: COMPLAINT_KIND_TEXT[kind] },
  { icon: 'clock' as const, title: fullDay(filedAt), note: '提交的日子' },
  ...(wish ? [{ icon: 'chat' as const, title: wish, note: '希望怎么处理' }] : []),
  { icon: 'user' as const, title: whoWords({ isMine, isAnonymous, complainantName }), note: '投诉的人' },
]

function whoWords({ isMine, isAnonymous, complainantName }: Partial<ComplaintView>) {
  if (isMine) return isAnonymous ? '您，别人看不到名字' : '您，受理的单位看得到名字'
  return complainantName ?? '不愿说名字'
}

function Pictures({ complaint: { photos } }: { complaint: ComplaintView }) {
  const urls = photos.map(({ url }) => url).filter((url) => url !== '')
  if (urls.length === 0) return null
  return (
    <PhotoGrid
      photos={urls.map((url, index) => ({ id: url, url, label: `第 ${index + 1} 张` }))}
      onOpen={(url) => previewPhotos(urls, url)}
    />
  )
}

const stepsOf = ({ steps }: ComplaintView) =>
  [...steps].reverse().map(({ step, at, deskName, note, by }, index) => ({
    id: `${step}-${at}`,
    title: `${COMPLAINT_STEP_TEXT[step]}${by === 'desk' ? `，${deskName}` : ''}${step === 'reopened' ? `：${note}` : ''}`,
    when: whenWord(at, now()),
    state: index === 0 ? ('now' as const) : ('done' as const),
  }))
