import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { SignInCard, SignInSteps } from '@/features/account/components/sign-in-card'
import { useDesktopSignIn } from '@/features/account/use-desktop-sign-in'
import { signsIn } from '@/platform/desktop-session'
import { goTab } from '@/platform/navigate'

/** 登录 in a browser: a code on the screen, confirmed in the mini-program. */
export default function SignInPage() {
  return <Page>{signsIn ? <SignIn /> : <NothingToDo />}</Page>
}

function SignIn() {
  const signIn = useDesktopSignIn()

  return (
    <>
      <SignInCard signIn={signIn} />
      <SignInSteps />
    </>
  )
}

const NothingToDo = () => (
  <Empty
    title="小程序里不用登录"
    note="打开就能用。想在电脑上用，请在电脑上打开智惠行动网页。"
    action={{ label: '回首页', onClick: () => void goTab('home') }}
  />
)
