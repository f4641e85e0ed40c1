import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { Chip } from '@/components/chips/chips'
import { Steps } from '@/components/progress/progress'
import { useElderly } from '@/platform/elderly'
import { QUESTIONS } from '../wish-draft'

/** Where the asker is in the three questions, the switch to large type, and the question itself. */
export function QuestionHead({ step }: { step: number }) {
  const { isElderly, setElderly } = useElderly()

  return (
    <>
      <View className="stack g8">
        <View className="row between wrap">
          <View className="t28 ink2">{`第 ${step + 1} 题，共 ${QUESTIONS.length} 题`}</View>
          <Chip icon="letters" onClick={() => setElderly(!isElderly)}>
            {isElderly ? '回标准版' : '长辈版'}
          </Chip>
        </View>
        <Steps at={step + 1} of={QUESTIONS.length} />
      </View>
      <View className="t44 b" {...aria({ role: 'heading', level: 1 })}>
        {QUESTIONS[step]?.title}
      </View>
    </>
  )
}
