import { useState } from 'react'
import type { AccountView } from '@shared/contract/account'
import { Banner } from '@/components/banner/banner'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Dialog } from '@/components/dialog/dialog'
import { Empty } from '@/components/empty/empty'
import { KeyValues } from '@/components/key-values/key-values'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { useAction } from '@/hooks/use-action'
import { useQuery } from '@/hooks/use-query'
import { goTab } from '@/platform/navigate'

/** 注销账号: what goes, what stays, then once more: really? */
export default function LeavePage() {
  const [isGone, setIsGone] = useState(false)
  const me = useQuery('account.me', isGone ? null : {})
  if (isGone) return <Gone />

  return (
    <Page>
      <Loaded query={me} saying="正在打开">
        {(account) => <Leave me={account} onGone={() => setIsGone(true)} />}
      </Loaded>
    </Page>
  )
}

function Leave({ me, onGone }: { me: AccountView; onGone: () => void }) {
  const [isAsking, setIsAsking] = useState(false)
  const { run, isBusy } = useAction('account.delete', { onDone: onGone })
  const leads = me.memberships.filter(({ role }) => role === 'leader').map(({ teamName }) => teamName)

  return (
    <>
      <Card>
        <KeyValues
          facts={[
            {
              icon: 'trash',
              title: '会删掉',
              note: '名字、手机号、证件、出生日期、监护人、头像，和您与微信的联系。别人看到的名字改成“已注销”。',
            },
            { icon: 'clock', title: '会留下', note: '服务时长和活动记录，按规定存十年，但认不出是您。' },
            { icon: 'award', title: '记录单', note: '还能查到时长，会写“持有人已注销”。' },
            { icon: 'user', title: '以后再来', note: '是一个新账号，以前的时长接不回来。' },
          ]}
        />
      </Card>
      {leads.length > 0 && <Banner tone="warn">{`您是${leads.join('、')}的队长，请先把队伍交接给别人。`}</Banner>}
      <Button kind="bad" isBlock isBusy={isBusy} busyText="正在注销" onClick={() => setIsAsking(true)}>
        注销账号
      </Button>
      <Dialog
        isOpen={isAsking}
        title="真的要注销吗？"
        confirm="注销"
        isBad
        onCancel={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false)
          void run({ personId: me._id })
        }}
      >
        注销以后找不回来。
      </Dialog>
    </>
  )
}

const Gone = () => (
  <Page>
    <Empty
      title="已经注销"
      note="谢谢您做过的服务。名字会在几分钟内从各处去掉。"
      action={{ label: '回首页', onClick: () => void goTab('home') }}
    />
  </Page>
)
