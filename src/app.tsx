import { useMemo, type PropsWithChildren } from 'react'
import { FrameProvider } from '@/components/page/frame'
import { useClaimSync } from '@/features/attendance/use-claim-sync'
import { useNamedBars } from '@/platform/browser-bars'
import { followCheckLink } from '@/platform/check-link'
import { useElderly } from '@/platform/elderly'
import { useIsOnline } from '@/platform/network'
import { BrowserOverlays } from './app-overlays'
import './app.scss'

if (process.env.TARO_ENV === 'h5') followCheckLink()

/** Hands every page what it shows around its content: 长辈版 and whether there is a network. */
export default function App({ children }: PropsWithChildren) {
  useNamedBars()
  const { isElderly } = useElderly()
  const isOffline = !useIsOnline()
  useClaimSync(!isOffline)
  const frame = useMemo(() => ({ isElderly, isOffline }), [isElderly, isOffline])

  return (
    <FrameProvider value={frame}>
      {/* Before the pages: Taro shows only the page that is the last child of its router. */}
      {process.env.TARO_ENV === 'h5' && <BrowserOverlays isElderly={isElderly} />}
      {children}
    </FrameProvider>
  )
}
