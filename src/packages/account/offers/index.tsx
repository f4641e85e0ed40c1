import { Empty } from '@/components/empty/empty'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { OfferCard } from '@/features/import/components/offer-card'
import { useQuery } from '@/hooks/use-query'
import { usePullDown } from '@/platform/lifecycle'
import { go, goTab } from '@/platform/navigate'

/** 是您本人吗: what units have listed for the person who signed in with this phone. */
export default function OffersPage() {
  const me = useQuery('account.me', {})
  const offers = useQuery('pending.mine', {})
  const refresh = () => Promise.all([me.refresh(), offers.refresh()])
  usePullDown(refresh)

  return (
    <Page>
      <Loaded query={me} saying="正在打开">
        {(account) => (
          <Loaded query={offers} saying="正在看有没有单位登记了您">
            {({ items }) =>
              items.length > 0 ? (
                <>
                  {items.map((offer) => (
                    <OfferCard key={offer._id} offer={offer} me={account} onAnswered={() => void refresh()} />
                  ))}
                </>
              ) : (
                <NoOffer isPhoneVerified={account.isPhoneVerified} />
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}

const NoOffer = ({ isPhoneVerified }: { isPhoneVerified: boolean }) =>
  isPhoneVerified ? (
    <Empty title="没有要您确认的登记" action={{ label: '回首页', onClick: () => void goTab('home') }} />
  ) : (
    <Empty
      title="先用微信填好手机号"
      note="单位是按手机号登记的，手机号核实过才看得到。"
      action={{ label: '去填手机号', onClick: () => void go('profile', {}) }}
    />
  )
