import { TOPIC_TEXT } from '@shared/text/terms'
import { Banner } from '@/components/banner/banner'
import { Card } from '@/components/card/card'
import { KeyValues } from '@/components/key-values/key-values'
import { SectionHead } from '@/components/section-head/section-head'
import { TextField } from '@/components/text-field/text-field'
import { now } from '@/platform/clock'
import { orderTitle, wishedDay } from '../order-words'
import type { WishForm } from '../use-wish-form'
import type { WishDraft } from '../wish-draft'
import { TOPIC_ICON } from './topic-tiles'

/** Question three: whom to call; and all of it once more before it is sent. */
export const PlaceWhom = ({ draft, errors, change }: WishForm) => (
  <>
    {draft.isForOthers && <Banner>替居民点单，请填居民自己的姓名和电话。</Banner>}
    <Card className="stack g32">
      <TextField
        label="联系人"
        value={draft.contactName}
        onChange={(contactName) => change({ contactName })}
        placeholder="怎么称呼"
        error={errors.contactName}
        maxLength={20}
      />
      <TextField
        label="手机号"
        type="phone"
        value={draft.phone}
        onChange={(phone) => change({ phone: phone.replace(/\s/g, '') })}
        placeholder="11 位手机号"
        error={errors.phone}
        help="只有核实的站点和接单的队伍看得到"
        maxLength={11}
      />
    </Card>
    <SectionHead title="您要的是这样" />
    <Card>
      <KeyValues facts={summaryOf(draft)} />
    </Card>
  </>
)

function summaryOf(draft: WishDraft) {
  const topic = draft.topic ?? 'other'
  return [
    {
      icon: TOPIC_ICON[topic],
      title: topic === 'other' ? orderTitle({ ...draft, topic }) : TOPIC_TEXT[topic].name,
      ...(draft.need.trim() && topic !== 'other' ? { note: draft.need } : {}),
    },
    { icon: 'clock' as const, title: wishedDay(draft, now()) },
    { icon: 'pin' as const, title: `${draft.street?.name ?? ''}，${draft.place}` },
    { icon: 'users' as const, title: `大概 ${draft.headCount} 人` },
    ...(draft.risks.trim() ? [{ icon: 'alert' as const, title: draft.risks }] : []),
  ]
}
