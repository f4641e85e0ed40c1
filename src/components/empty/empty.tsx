import { View } from '@tarojs/components'
import { aria } from '../aria'
import { Button } from '../button/button'
import { cx } from '../cx'
import type { IconName } from '../icon/icon-names'
import { Picture } from '../picture/picture'
import s from './empty.module.scss'

type Way = { label: string; onClick: () => void; icon?: IconName | undefined }
type Props = {
  title: string
  note?: string | undefined
  /** The one thing to do about it. */
  action?: Way | undefined
  other?: Way | undefined
}

/** Nothing here: a picture, a sentence, one thing to do. */
export const Empty = (props: Props) => <Standstill picture="empty" {...props} />

type ErrorProps = {
  onRetry: () => void
  title?: string | undefined
  note?: string | undefined
  other?: Way | undefined
}

/** It did not open: said plainly, with a way on. */
export const ErrorState = ({ onRetry, title, note, other }: ErrorProps) => (
  <Standstill
    picture="broken"
    title={title ?? '没打开，不是您的问题'}
    note={note ?? '请再试一次，还不行就过一会儿再来。'}
    action={{ label: '再试一次', onClick: onRetry, icon: 'refresh' }}
    other={other}
  />
)

const Standstill = ({ picture, title, note, action, other }: Props & { picture: 'empty' | 'broken' }) => (
  <View className={cx(s.standstill)} {...aria({ role: 'status' })}>
    <Picture name={picture} />
    <View className={cx(s.title)}>{title}</View>
    {note && <View className={cx(s.note)}>{note}</View>}
    {action && (
      <Button className={cx(s.action)} isBlock icon={action.icon} onClick={action.onClick}>
        {action.label}
      </Button>
    )}
    {other && (
      <Button kind="text" isBlock onClick={other.onClick}>
        {other.label}
      </Button>
    )}
  </View>
)
