import type { OfferingView } from '@shared/contract/offering'
import { OrderTopic } from '@shared/contract/order'
import type { TalkScriptView } from '@shared/contract/script-api'
import { Button } from '@/components/button/button'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Loaded } from '@/components/loaded/loaded'
import { useFrame } from '@/components/page/frame'
import { Page } from '@/components/page/page'
import { PlaceWhat } from '@/features/order/components/place-what'
import { PlaceWhen } from '@/features/order/components/place-when'
import { PlaceWhom } from '@/features/order/components/place-whom'
import { QuestionHead } from '@/features/order/components/question-head'
import { useOrderDefaults } from '@/features/order/use-order-defaults'
import { useWishForm } from '@/features/order/use-wish-form'
import { QUESTIONS, type WishDraft } from '@/features/order/wish-draft'
import { useQuery } from '@/hooks/use-query'
import { replaceWith, usePageParams } from '@/platform/navigate'

const NOTE_OFFLINE = '填好的不会丢，有网络时再送出。'
const ANSWERS = [PlaceWhat, PlaceWhen, PlaceWhom] as const

/** 点单: three questions, one a screen. */
export default function OrderPlacePage() {
  const defaults = useOrderDefaults()
  const params = usePageParams('orderPlace')
  const topic = OrderTopic.safeParse(params.data?.topic).data

  const offeringId = params.data?.offeringId
  const chosen = useQuery('offering.get', offeringId ? { offeringId } : null)
  const scriptId = params.data?.scriptId
  const script = useQuery('script.get', scriptId ? { scriptId } : null)
  // A dish that is not there any more does not keep anybody from asking in their own words.
  const isReady = (!offeringId || chosen.status !== 'loading') && (!scriptId || script.status !== 'loading')

  if (defaults.value && isReady) {
    const draft = prefilled({ ...defaults.value, topic }, chosen.value)
    return <Questions initial={withScript(draft, script.value)} />
  }
  return (
    <Page>
      <Loaded query={defaults} saying="正在准备点单">
        {() => null}
      </Loaded>
    </Page>
  )
}

const prefilled = (draft: WishDraft, offering: OfferingView | undefined): WishDraft =>
  offering
    ? {
        ...draft,
        topic: offering.topic,
        need: offering.title,
        offering: { id: offering._id, title: offering.title, teamName: offering.teamName },
      }
    : draft

/** A script says what is wanted, but not under which topic it stands: one that is withdrawn is not asked for. */
const withScript = (draft: WishDraft, script: TalkScriptView | undefined): WishDraft =>
  script && !script.isWithdrawn
    ? { ...draft, topic: draft.topic ?? 'other', need: script.title, script: { id: script._id, title: script.title } }
    : draft

function Questions({ initial }: { initial: WishDraft }) {
  const form = useWishForm(initial, (order) => void replaceWith('orderDetail', { orderId: order._id }))
  const Answer = ANSWERS[form.step] ?? PlaceWhat
  const isLast = form.step === QUESTIONS.length - 1
  const { isElderly } = useFrame()
  const wrongCount = Object.keys(form.errors).length

  return (
    <Page
      offlineNote={NOTE_OFFLINE}
      foot={
        <FootBar why={wrongCount > 0 ? `上面有 ${wrongCount} 处要改一改` : undefined}>
          {form.step > 0 && (
            <Button kind="quiet" size="l" onClick={form.back}>
              上一题
            </Button>
          )}
          <Button size="l" isBlock isBusy={form.isSending} busyText="正在送出" onClick={form.next}>
            {isLast ? '点单' : nextWord(form.step, isElderly)}
          </Button>
        </FootBar>
      }
    >
      <QuestionHead step={form.step} />
      <Answer {...form} />
    </Page>
  )
}

/** Beside the way back there is no room for more in large type. */
const nextWord = (step: number, isElderly: boolean) =>
  isElderly && step > 0 ? '下一题' : `下一题：${QUESTIONS[step]?.next ?? ''}`
