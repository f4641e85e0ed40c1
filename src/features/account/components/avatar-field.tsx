import { Button as WeChatButton, View } from '@tarojs/components'
import type { AccountView } from '@shared/contract/account'
import { Button } from '@/components/button/button'
import { cx } from '@/components/cx'
import { choosePhotos } from '@/platform/image'
import type { useAvatar } from '../use-avatar'
import type { useConsent } from '../use-consent'
import { Face } from './face'
import s from './avatar-field.module.scss'

type Props = { me: AccountView; avatar: ReturnType<typeof useAvatar>; consent: ReturnType<typeof useConsent> }

/** 头像, by WeChat's filling rule; it may stay empty. */
export const AvatarField = ({ me, avatar, consent }: Props) => (
  <View className="row">
    <Face me={me} />
    <View className="grow stack g8">
      {process.env.TARO_ENV === 'weapp' && consent.has ? (
        <WeChatButton
          className={cx(s.choose)}
          openType="chooseAvatar"
          disabled={avatar.isBusy}
          // Taro leaves the detail of this event untyped.
          onChooseAvatar={({ detail }: { detail: { avatarUrl: string } }) => avatar.send(detail.avatarUrl)}
        >
          选头像
        </WeChatButton>
      ) : (
        <Button
          kind="line"
          size="s"
          isBusy={avatar.isBusy}
          busyText="正在传"
          onClick={() => consent.before('头像', () => void choose(avatar.send))}
        >
          选头像
        </Button>
      )}
      {me.avatarUrl !== '' && (
        <Button kind="text" size="s" onClick={avatar.remove}>
          不用头像
        </Button>
      )}
    </View>
  </View>
)

/** In WeChat the native button does it, as soon as it is there. */
async function choose(send: (path: string) => void) {
  if (process.env.TARO_ENV === 'weapp') return
  const [picture] = await choosePhotos(1, ['album'])
  if (picture) send(picture.thumbPath)
}
