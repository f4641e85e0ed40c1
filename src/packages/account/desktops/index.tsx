import type { DesktopView } from '@shared/contract/desktop'
import { Banner } from '@/components/banner/banner'
import { Button } from '@/components/button/button'
import { Empty } from '@/components/empty/empty'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Page } from '@/components/page/page'
import { PagedList } from '@/components/paged-list/paged-list'
import { DesktopRow } from '@/features/account/components/desktop-row'
import { useDesktops } from '@/features/account/use-desktops'
import { usePageParams } from '@/platform/navigate'
import { canScan } from '@/platform/scan'

/** 电脑登录: scan to sign in, see where one is signed in, and sign out there. */
export default function DesktopsPage() {
  const params = usePageParams('desktops')
  const { list, scan, revoke, isBusy } = useDesktops(params.data?.just === 'confirmed')

  return (
    <Page foot={canScan && <ScanFoot onScan={scan} />}>
      {!canScan && <Banner>要登录新的电脑，请在微信里打开智惠行动小程序，到这一页扫码。</Banner>}
      <PagedList<DesktopView>
        list={list}
        saying="正在看登录了哪些电脑"
        keyOf={({ _id }) => _id}
        empty={<Empty title="没有登录着的电脑" note="在电脑上打开智惠行动网页，用小程序扫屏幕上的二维码。" />}
      >
        {(desktop) => <DesktopRow desktop={desktop} isBusy={isBusy} onRevoke={() => revoke(desktop)} />}
      </PagedList>
    </Page>
  )
}

const ScanFoot = ({ onScan }: { onScan: () => void }) => (
  <FootBar>
    <Button size="l" isBlock icon="scan" onClick={onScan}>
      扫码登录电脑
    </Button>
  </FootBar>
)
