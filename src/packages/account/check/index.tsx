import { useState } from 'react'
import { View } from '@tarojs/components'
import type { CertificateCheck } from '@shared/contract/certificate'
import { numberIn } from '@shared/domain/person/sheet-address'
import { Banner } from '@/components/banner/banner'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { KeyValues } from '@/components/key-values/key-values'
import { Page } from '@/components/page/page'
import { TextField } from '@/components/text-field/text-field'
import { lengthWord } from '@/components/when'
import { inFours } from '@shared/domain/paper/record-sheet'
import { useQuery } from '@/hooks/use-query'
import { usePageParams } from '@/platform/navigate'

const STATUS = {
  valid: { tone: 'ok', words: '有效' },
  revoked: { tone: 'bad', words: '已撤销' },
  holderErased: { tone: 'warn', words: '持有人已注销' },
} as const

/** 查验: period, hours, unit and status for whoever has the number, and nothing about the person. */
export default function CheckPage() {
  const { data } = usePageParams('checkCertificate')
  const given = data?.number ?? numberIn(data?.q ?? '')
  const [typed, setTyped] = useState(given)
  const [number, setNumber] = useState(given)
  const check = useQuery('certificate.check', number === '' ? null : { number })

  return (
    <Page>
      <Card>
        <View className="stack g24">
          <TextField
            label="记录单编号"
            value={typed}
            maxLength={40}
            help="16 位，空格和大小写都没关系"
            onChange={setTyped}
          />
          <Button isBlock icon="search" off={typed.trim() === ''} onClick={() => setNumber(typed.trim())}>
            查验
          </Button>
        </View>
      </Card>
      {number !== '' && check.status === 'error' && (
        <Failed code={check.code} onRetry={check.retry} sentence={check.sentence} />
      )}
      {check.value && check.status === 'ready' && <Found sheet={check.value} />}
    </Page>
  )
}

type FailedProps = { code: string | undefined; sentence: string | undefined; onRetry: () => void }

const Failed = ({ code, sentence, onRetry }: FailedProps) =>
  code === 'NOT_FOUND' || code === 'INVALID_INPUT' ? (
    <Banner tone="bad" title="没有这张记录单">
      请对照记录单，检查编号有没有输错。
    </Banner>
  ) : (
    <Banner
      tone="warn"
      trailing={
        <Button kind="text" size="s" onClick={onRetry}>
          再试
        </Button>
      }
    >
      {sentence ?? '没查成'}
    </Banner>
  )

function Found({ sheet }: { sheet: CertificateCheck }) {
  const { tone, words } = STATUS[sheet.status]

  return (
    <Card>
      <View className="stack g24">
        <Banner tone={tone}>{words}</Banner>
        <KeyValues
          facts={[
            { icon: 'clock', title: lengthWord(sheet.minutes), note: '服务时长（A、B 级）' },
            { icon: 'calendar', title: `${sheet.from} 到 ${sheet.to}`, note: '服务时间' },
            { icon: 'building', title: sheet.unitName, note: '记录单位' },
            { icon: 'file', title: inFours(sheet.number), note: '编号' },
          ]}
        />
      </View>
    </Card>
  )
}
