import { View } from '@tarojs/components'
import { PRIVACY_VERSION } from '@shared/contract/account'
import { chinaDay } from '@shared/domain/time/china-time'
import { PRIVACY_TEXT } from '@shared/text/privacy'
import { Banner } from '@/components/banner/banner'
import { Button } from '@/components/button/button'
import { Card } from '@/components/card/card'
import { Page } from '@/components/page/page'
import { SectionHead } from '@/components/section-head/section-head'
import { monthDay } from '@/components/when'
import { useQuery } from '@/hooks/use-query'
import { back } from '@/platform/navigate'

/** 隐私说明, in plain words; readable without signing in and without network. */
export default function PrivacyPage() {
  const me = useQuery('account.me', {})
  const consent = me.value?.consent

  return (
    <Page>
      <View className="t44 b">{`隐私说明，第 ${PRIVACY_VERSION} 版`}</View>
      {consent && (
        <Banner tone={consent.version === PRIVACY_VERSION ? 'ok' : 'warn'}>
          {`您在 ${monthDay(chinaDay(consent.at), '')}同意了第 ${consent.version} 版。`}
        </Banner>
      )}
      {PRIVACY_TEXT.map(({ title, lines }) => (
        <Card key={title}>
          <SectionHead isInCard title={title} />
          <View className="stack g16">
            {lines.map((line) => (
              <View key={line}>{line}</View>
            ))}
          </View>
        </Card>
      ))}
      {/* A page that scrolls needs something that a keyboard can reach. */}
      <Button kind="line" isBlock onClick={() => void back()}>
        看好了
      </Button>
    </Page>
  )
}
