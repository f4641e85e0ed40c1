import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { SectionHead } from '@/components/section-head/section-head'
import { Stepper } from '@/components/stepper/stepper'
import { TextArea } from '@/components/text-area/text-area'
import { TextField } from '@/components/text-field/text-field'
import type { CloseForm } from '../use-close-form'

type Props = { form: CloseForm }

/** 到场人数: heads on the spot and online are counted apart. */
export const AudienceCard = ({ form: { closing, change } }: Props) => (
  <>
    <SectionHead title="到场人数" note="线上的分开填" />
    <Card>
      <View className="stack g24">
        <Stepper
          label="现场听众"
          value={closing.audienceOnSite}
          max={100_000}
          onChange={(audienceOnSite) => change({ audienceOnSite })}
        />
        <View className="row wrap">
          {[10, 50].map((more) => (
            <Button
              key={more}
              size="s"
              kind="soft"
              label={`现场听众加 ${more}`}
              onClick={() => change({ audienceOnSite: closing.audienceOnSite + more })}
            >
              {`加 ${more}`}
            </Button>
          ))}
        </View>
        <Stepper
          label="线上听众"
          value={closing.audienceOnline}
          max={1_000_000}
          step={10}
          onChange={(audienceOnline) => change({ audienceOnline })}
        />
        <View className="hr" />
        <Stepper
          label="办了几场"
          value={closing.sessions}
          min={1}
          max={100}
          onChange={(sessions) => change({ sessions })}
        />
        <Stepper
          label="讲了几课时"
          value={closing.lessons}
          max={100}
          help="没有讲课就是 0"
          onChange={(lessons) => change({ lessons })}
        />
      </View>
    </Card>
  </>
)

/** What was done, and who answers for it. */
export const SummaryCard = ({ form: { closing, change } }: Props) => (
  <>
    <SectionHead title="服务内容" />
    <Card>
      <View className="stack g24">
        <TextArea
          label="做了什么"
          value={closing.summary}
          onChange={(summary) => change({ summary })}
          maxLength={1_000}
          atLeast={5}
          placeholder="讲了什么，居民问了什么，下次注意什么"
        />
        <TextField
          label="责任人"
          value={closing.responsibleName}
          onChange={(responsibleName) => change({ responsibleName })}
          maxLength={20}
        />
      </View>
    </Card>
  </>
)

/** Why there is no photo; only asked where none is chosen. */
export const NoPhotoCard = ({ form: { closing, change } }: Props) =>
  closing.bestPhotoIds.length > 0 ? null : (
    <Card>
      <TextField
        label="没有照片，写一下为什么"
        value={closing.noPhotoReason}
        onChange={(noPhotoReason) => change({ noPhotoReason })}
        maxLength={100}
        placeholder="例如：上门服务，居民不愿拍"
        isRequired={false}
      />
    </Card>
  )
