import { codeIn } from '@shared/domain/desktop/qr'
import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { ConfirmDesktop, ConfirmFoot } from '@/features/account/components/confirm-desktop'
import { useDesktopConfirm } from '@/features/account/use-desktop-confirm'
import { goTab, replaceWith, usePageParams } from '@/platform/navigate'

/** 确认登录: which desktop asks, its four digits, yes or no. */
export default function DesktopConfirmPage() {
  const params = usePageParams('desktopConfirm')
  const code = codeIn(params.data?.code ?? params.data?.q ?? '')
  return code ? <Confirm code={code} /> : <NoCode />
}

function Confirm({ code }: { code: string }) {
  const confirm = useDesktopConfirm(code, (just) => void replaceWith('desktops', { just }))
  if (confirm.query.code === 'DESKTOP_CODE_GONE') return <NoCode />

  return (
    <Page foot={<ConfirmFoot confirm={confirm} />}>
      <Loaded query={confirm.query} saying="正在看是哪台电脑">
        {(desktop) => <ConfirmDesktop desktop={desktop} />}
      </Loaded>
    </Page>
  )
}

const NoCode = () => (
  <Page>
    <Empty
      title="登录码已失效"
      note="一个码两分钟内有效，只能用一次。请在电脑上换一个新码，再扫一次。"
      action={{ label: '去扫码', onClick: () => void replaceWith('desktops', {}) }}
      other={{ label: '回首页', onClick: () => void goTab('home') }}
    />
  </Page>
)
