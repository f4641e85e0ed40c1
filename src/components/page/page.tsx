import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../aria'
import { Banner } from '../banner/banner'
import { cx } from '../cx'
import { useFrame } from './frame'
import s from './page.module.scss'

type Props = {
  children: ReactNode
  /** The sticky action at the bottom: a FootBar. */
  foot?: ReactNode
  tone?: 'page' | 'white' | 'night' | undefined
  /** Uses the whole width of a desktop browser; without it the page stays a column. */
  isWide?: boolean | undefined
  /** What the offline banner says; null hides it on a page with an answer of its own. */
  offlineNote?: string | null | undefined
}

const OFFLINE_NOTE = '看过的还能看；报名、提交要等有网。'

/** The root of every page: ground, type scale, offline banner, body, foot. */
export function Page({ children, foot, tone = 'page', isWide, offlineNote = OFFLINE_NOTE }: Props) {
  const { isElderly, isOffline } = useFrame()

  return (
    <View className={cx('app-page', isElderly && 'app-elder', s.page, s[tone])} {...aria({ role: 'main' })}>
      <View className={cx(s.body, isWide && s.wide)}>
        {isOffline && offlineNote !== null && <OfflineBanner note={offlineNote} />}
        {children}
      </View>
      {foot}
    </View>
  )
}

const OfflineBanner = ({ note }: { note: string }) => (
  <Banner tone="warn" icon="offline" title="现在没有网络" isEdge>
    {note}
  </Banner>
)
