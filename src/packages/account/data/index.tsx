import { View } from '@tarojs/components'
import { Button } from '@/components/button/button'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { StoredFacts } from '@/features/account/components/stored-facts'
import { StoredRecords } from '@/features/account/components/stored-records'
import { useMyData } from '@/features/account/use-my-data'
import { useQuery } from '@/hooks/use-query'
import { usePullDown } from '@/platform/lifecycle'
import { go } from '@/platform/navigate'

/** 存了我什么: everything about me, to see, to correct, to take along, to have erased. */
export default function MyDataPage() {
  const me = useQuery('account.me', {})
  const known = useQuery('account.personal', {})
  const counts = useQuery('account.counts', {})
  const sheet = useMyData()
  usePullDown(() => Promise.all([me.refresh(), known.refresh(), counts.refresh()]))

  return (
    <Page>
      <Loaded query={me} saying="正在取您的资料">
        {(account) => (
          <Loaded query={known} saying="正在取您的资料">
            {(personal) => <StoredFacts me={account} known={personal} />}
          </Loaded>
        )}
      </Loaded>
      <Loaded query={counts} saying="正在数您的记录">
        {(value) => <StoredRecords counts={value} />}
      </Loaded>
      <View className="stack g16">
        <Button kind="line" isBlock icon="download" isBusy={sheet.isBusy} busyText="正在做表格" onClick={sheet.take}>
          导出我的资料
        </Button>
        <Button kind="text" isBlock icon="trash" onClick={() => void go('leave', {})}>
          注销账号
        </Button>
      </View>
    </Page>
  )
}
