import { View } from '@tarojs/components'
import type { ImportView } from '@shared/contract/import'
import { Banner } from '@/components/banner/banner'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Figure, Figures } from '@/components/figure/figure'
import { Progress } from '@/components/progress/progress'
import { confirm } from '@/platform/dialog'
import type { Importing } from '../use-import'
import { useReturned } from '../use-take-sheet'

/** How one sheet stands: what it holds, how far it is, what came of it. */
export const ImportCard = ({ one, importing }: { one: ImportView; importing: Importing }) => (
  <>
    <Figures>
      <Figure label="可以导入" value={one.good} unit="行" />
      <Figure label="有误" value={one.faulty} unit="行" />
      <Figure label="要留意" value={one.remarked} unit="行" />
    </Figures>
    {one.status === 'preview' && <Preview one={one} importing={importing} />}
    {one.status === 'running' && <Running one={one} importing={importing} />}
    {one.status === 'done' && <Done one={one} />}
    {one.status === 'cancelled' && <Banner title="这次导入已放弃">什么都没有写进去。</Banner>}
    {one.faulty > 0 && <Returned one={one} />}
  </>
)

function Preview({ one, importing }: { one: ImportView; importing: Importing }) {
  const giveUp = async () => {
    const isSure = await confirm({ title: '放弃这次导入？', note: '什么都不会写进去。', yes: '放弃' })
    if (isSure) importing.cancel()
  }

  return (
    <Card edge="brand">
      <View className="stack g24">
        <View className="t28 ink2">{previewWords(one)}</View>
        <Button isBlock isBusy={importing.isBusy} busyText="正在开始" off={one.good === 0} onClick={importing.start}>
          {`确认导入 ${one.good} 行`}
        </Button>
        <Button kind="text" isBlock onClick={() => void giveUp()}>
          放弃
        </Button>
      </View>
    </Card>
  )
}

function previewWords({ good, faulty, kind }: ImportView): string {
  if (good === 0) return '没有可以导入的行，请按下面的原因改好再传。'
  const rest = faulty > 0 ? `有误的 ${faulty} 行不会导入，改好后可以再传。` : ''
  const whom = kind === 'volunteers' ? '导入的人是“待本人确认”，本人登录同意后才算数。' : ''
  return `现在还什么都没有写进去。${rest}${whom}`
}

const Running = ({ one, importing }: { one: ImportView; importing: Importing }) => (
  <Card edge="brand">
    <View className="stack g24">
      <View className="b">{`已导入 ${one.handled} 行，共 ${one.good} 行`}</View>
      <Progress
        label={`已导入 ${one.handled} 行，共 ${one.good} 行`}
        of={one.good}
        parts={[{ value: one.handled }]}
        isTall
      />
      <View className="t28 ink2">请不要关这一页；断了也不要紧，再打开会接着导，不会重复。</View>
      {importing.isStuck && (
        <Button icon="refresh" isBlock onClick={importing.goOn}>
          接着导入
        </Button>
      )}
    </View>
  </Card>
)

const Done = ({ one }: { one: ImportView }) => (
  <Banner tone="ok" title="导入完成">
    {`新增 ${one.created} 行，更新 ${one.updated} 行，没有变化 ${one.unchanged} 行。`}
  </Banner>
)

function Returned({ one }: { one: ImportView }) {
  const returned = useReturned(one._id)

  return (
    <Button kind="line" icon="download" isBlock isBusy={returned.isBusy} busyText="正在做表格" onClick={returned.take}>
      {`下载有误的 ${one.faulty} 行，改好再传`}
    </Button>
  )
}
