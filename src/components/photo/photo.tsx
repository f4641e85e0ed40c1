import { Image, View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import s from './photo.module.scss'

type Props = {
  /** Empty when the file is gone: a quiet place holder stands there. */
  url: string
  label: string
  shape?: 'thumb' | 'square' | 'wide' | undefined
}

/** One photograph, cut to its frame. */
export const Photo = ({ url, label, shape = 'thumb' }: Props) => (
  <View className={cx(s.frame, s[shape])}>{url ? <Shot url={url} label={label} /> : <Missing label={label} />}</View>
)

const Shot = ({ url, label }: { url: string; label: string }) =>
  process.env.TARO_ENV === 'weapp' ? (
    <Image className={cx(s.shot)} src={url} mode="aspectFill" lazyLoad ariaLabel={label} />
  ) : (
    <img className={s.shot} src={url} alt={label} loading="lazy" />
  )

const Missing = ({ label }: { label: string }) => (
  <View className={cx(s.missing)} {...aria({ role: 'img', label })}>
    <Icon name="image" />
  </View>
)
