import { useEffect, useRef } from 'react'
import type { DesktopView } from '@shared/contract/desktop'
import { codeIn } from '@shared/domain/desktop/qr'
import { useAction } from '@/hooks/use-action'
import { useListGestures } from '@/hooks/use-list-gestures'
import { usePagedList } from '@/hooks/use-paged-list'
import { useRefreshOnShow } from '@/hooks/use-refresh-on-show'
import { leaveDesktop } from '@/platform/desktop-session'
import { confirm } from '@/platform/dialog'
import { go } from '@/platform/navigate'
import { scanCode } from '@/platform/scan'
import { toast } from '@/platform/toast'

/** 已登录的电脑: signing out of one takes effect at its next call; out of this one, at once. */
export function useDesktops(isAwaitingOne: boolean) {
  const list = usePagedList('desktop.list', {})
  useLooksAgain(isAwaitingOne, list.refresh)
  useRefreshOnShow(list.refresh)
  useListGestures(list)
  const { run, isBusy } = useAction('desktop.revoke', {
    onDone: ({ isThisOne }) => {
      if (isThisOne) return leaveDesktop()
      toast('那台电脑已退出')
      void list.refresh()
    },
  })

  async function scan() {
    const scanned = await scanCode()
    if (scanned === null) return
    const code = codeIn(scanned)
    if (!code) return toast('这不是登录码，请扫电脑屏幕上的二维码')
    await go('desktopConfirm', { code })
  }

  async function revoke({ _id, words, isThisOne }: DesktopView) {
    const isSure = await confirm({
      title: isThisOne ? '退出这台电脑？' : `退出 ${words}？`,
      note: '退出以后，要再用那台电脑，得重新扫码。',
      yes: '退出',
      isBad: true,
    })
    if (isSure) await run({ desktopId: _id })
  }

  return { list, isBusy, scan: () => void scan(), revoke: (desktop: DesktopView) => void revoke(desktop) }
}

const LOOK_EVERY_MS = 2_000
const LOOKS = 5

/** The desktop that was just confirmed signs in within seconds; until then the list is looked at again. */
function useLooksAgain(isAwaitingOne: boolean, refresh: () => Promise<void>) {
  const latest = useRef(refresh)
  latest.current = refresh

  useEffect(() => {
    if (!isAwaitingOne) return
    let looks = 0
    const timer = setInterval(() => {
      if (++looks >= LOOKS) clearInterval(timer)
      void latest.current()
    }, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [isAwaitingOne])
}
