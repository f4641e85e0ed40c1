import { View } from '@tarojs/components'
import type { AccountView } from '@shared/contract/account'
import { chinaDay } from '@shared/domain/time/china-time'
import { VOLUNTEER_TYPE_TEXT } from '@shared/text/terms'
import { Button } from '@/components/button/button'
import { Row } from '@/components/row/row'
import { Card, CardList } from '@/components/card/card'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { SectionHead } from '@/components/section-head/section-head'
import { TextField } from '@/components/text-field/text-field'
import { monthDay } from '@/components/when'
import { AvatarField } from '@/features/account/components/avatar-field'
import { ConsentSheet } from '@/features/account/components/consent-sheet'
import { PhoneFill } from '@/features/account/components/phone-fill'
import { ProfileFields } from '@/features/account/components/profile-fields'
import { useAvatar } from '@/features/account/use-avatar'
import { useConsent } from '@/features/account/use-consent'
import { useProfile } from '@/features/account/use-profile'
import { useQuery } from '@/hooks/use-query'
import { usePullDown } from '@/platform/lifecycle'
import { go } from '@/platform/navigate'

/** 我的资料 */
export default function ProfilePage() {
  const me = useQuery('account.me', {})
  usePullDown(me.refresh)
  if (me.value) return <Profile me={me.value} onSaved={me.setValue} />

  return (
    <Page>
      <Loaded query={me} saying="正在取您的资料">
        {() => null}
      </Loaded>
    </Page>
  )
}

function Profile({ me, onSaved }: { me: AccountView; onSaved: (after: AccountView) => void }) {
  const profile = useProfile(me, onSaved)
  const consent = useConsent(me, onSaved)
  const avatar = useAvatar(me, onSaved)
  const takePhone = (after: AccountView) => {
    profile.change({ phone: after.phone ?? '' })
    onSaved(after)
  }

  return (
    <Page
      foot={
        <FootBar>
          <Button
            size="l"
            isBlock
            off={!profile.canSave}
            isBusy={profile.isBusy}
            busyText="正在改"
            onClick={() => (profile.needsConsent ? consent.before('手机号', profile.save) : profile.save())}
          >
            保存
          </Button>
        </FootBar>
      }
    >
      <Card>
        <View className="stack g24">
          <AvatarField me={me} avatar={avatar} consent={consent} />
          <TextField
            label="昵称"
            type="nickname"
            value={profile.profile.nickname}
            maxLength={30}
            isRequired={false}
            error={profile.problems['nickname']}
            onChange={(nickname) => profile.change({ nickname })}
          />
        </View>
      </Card>
      <ProfileFields profile={profile} />
      <PhoneFill me={me} consent={consent} onFilled={takePhone} />
      <CardList>
        <Row isPlain icon="edit" title="详细资料" value="年龄、服务、编号" onClick={() => void go('details', {})} />
        <Row isPlain icon="file" title="存了我什么" value="看、导出、注销" onClick={() => void go('myData', {})} />
      </CardList>
      <RegistrationCard me={me} />
      <ConsentSheet consent={consent} />
    </Page>
  )
}

const RegistrationCard = ({ me: { registration } }: { me: AccountView }) => (
  <Card>
    <SectionHead isInCard title="志愿者登记" />
    <View className="stack g16">
      <View>
        {registration
          ? registration.types.map((type) => VOLUNTEER_TYPE_TEXT[type]).join('、')
          : '还没登记。登记以后就能报名活动。'}
      </View>
      {registration && (
        <View className="t28 ink2">
          {`${registration.skills.length > 0 ? `会：${registration.skills.join('、')}。` : ''}${monthDay(chinaDay(registration.at), '')}登记。`}
        </View>
      )}
      <Button kind="line" isBlock onClick={() => void go('register', {})}>
        {registration ? '更新登记' : '登记成为志愿者'}
      </Button>
    </View>
  </Card>
)
