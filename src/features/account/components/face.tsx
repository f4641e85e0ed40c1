import { Image, View } from '@tarojs/components'
import type { AccountView } from '@shared/contract/account'
import { cx } from '@/components/cx'
import { Icon } from '@/components/icon/icon'
import s from './face.module.scss'

/** The picture, or the first letter of the name. */
export function Face({ me: { name, avatarUrl } }: { me: Pick<AccountView, 'name' | 'avatarUrl'> }) {
  if (!avatarUrl) return <View className={cx(s.face)}>{name ? [...name][0] : <Icon name="user" />}</View>

  return process.env.TARO_ENV === 'weapp' ? (
    <Image className={cx(s.face)} src={avatarUrl} mode="aspectFill" ariaLabel="头像" />
  ) : (
    <img className={s.face} src={avatarUrl} alt="头像" />
  )
}
