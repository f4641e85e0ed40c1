import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../aria'
import { cx } from '../cx'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable/pressable'
import s from './section-head.module.scss'

type Props = {
  title: string
  /** A count or one short remark at the right. */
  note?: ReactNode
  /** The words of the link at the right: 全部 9 场. */
  more?: string | undefined
  onMore?: (() => void) | undefined
  /** The head of a card, with the remark beside the title. */
  isInCard?: boolean | undefined
}

/** The head of what follows, outside its card. */
export const SectionHead = ({ title, note, more, onMore, isInCard }: Props) => (
  <View className={cx(s.head, isInCard && s.inCard)}>
    <View className={cx(s.title)} {...aria({ role: 'heading', level: 2 })}>
      {title}
    </View>
    {note !== undefined && <View className={cx(s.note)}>{note}</View>}
    {more !== undefined && onMore && <MoreLink onClick={onMore}>{more}</MoreLink>}
  </View>
)

/** A link with a chevron: there is more of this. */
export const MoreLink = ({ children, onClick }: { children: ReactNode; onClick: () => void }) => (
  <Pressable className={cx(s.more)} role="link" onClick={onClick}>
    {children}
    <Icon name="right" size="s" />
  </Pressable>
)
