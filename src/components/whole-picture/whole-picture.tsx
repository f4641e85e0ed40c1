import { Image } from '@tarojs/components'
import { cx } from '../cx'
import s from './whole-picture.module.scss'

/** A whole picture, as wide as its place; what it shows is said in words. */
export const WholePicture = ({ url, label }: { url: string; label: string }) =>
  process.env.TARO_ENV === 'weapp' ? (
    <Image className={cx(s.picture)} src={url} mode="widthFix" ariaLabel={label} />
  ) : (
    <img className={s.picture} src={url} alt={label} />
  )
