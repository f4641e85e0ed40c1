import { VenueKind, VenueTier, type VenueFacts, type VenuePlan } from '@shared/contract/venue'
import { VENUE_KIND_TEXT, VENUE_TIER_TEXT } from '@shared/text/ground'
import { AreaSheet } from '@/components/area-sheet/area-sheet'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { SelectField } from '@/components/select-field/select-field'
import { TextField } from '@/components/text-field/text-field'
import { canLocate } from '@/platform/location'
import { useVenueForm } from '../use-venue-form'

const TIERS = VenueTier.options.map((value) => ({ value, label: VENUE_TIER_TEXT[value] }))
const KINDS = VenueKind.options.map((value) => ({ value, label: VENUE_KIND_TEXT[value] }))

type Props = { venue: VenueFacts | null; isBusy: boolean; onSend: (plan: VenuePlan) => void }

/** What is known of a venue; the place is chosen down to the community. */
export function VenueForm({ venue, isBusy, onSend }: Props) {
  const form = useVenueForm(venue, onSend)
  const { ladder } = form

  return (
    <>
      <Card className="stack g24">
        <TextField label="名字" value={form.name} onChange={form.setName} maxLength={60} />
        <SelectField label="哪一级" options={TIERS} value={form.tier} onChange={form.setTier} />
        <SelectField label="是什么地方" options={KINDS} value={form.kind} onChange={form.setKind} />
        <Row icon="pin" title={form.placeName || '选镇街或社区'} note="在哪里" onClick={ladder.open} />
        <TextField
          label="详细地址"
          value={form.address}
          onChange={form.setAddress}
          maxLength={100}
          isRequired={false}
        />
        {canLocate && <PointRow form={form} />}
        <TextField label="主题" value={form.theme} onChange={form.setTheme} maxLength={40} isRequired={false} />
        <TextField
          label="标签"
          value={form.tags}
          onChange={form.setTags}
          maxLength={100}
          isRequired={false}
          help="用顿号隔开，例如：报告厅、多媒体教室"
        />
      </Card>
      <Button size="l" isBlock off={form.missing} isBusy={isBusy} busyText="正在保存" onClick={form.send}>
        保存
      </Button>
      <AreaSheet title="在哪里" ladder={ladder} wholeFrom="district" />
    </>
  )
}

/** 标出位置: standing in front of it. Only so can a phone say how far it is when somebody checks in. */
const PointRow = ({ form: { point, markHere, unmark } }: { form: ReturnType<typeof useVenueForm> }) => (
  <Row
    icon="flag"
    title={point ? '位置标好了' : '标出位置（可以不标）'}
    note={point ? '志愿者签到时可以算出离这里多远' : '请站在门口标。志愿者签到时就能算出离这里多远。'}
    trailing={
      <Button size="s" kind="line" onClick={() => (point ? unmark() : void markHere())}>
        {point ? '去掉' : '我在门口'}
      </Button>
    }
  />
)
