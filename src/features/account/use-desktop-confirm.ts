import { useAction } from '@/hooks/use-action'
import { useQuery } from '@/hooks/use-query'
import { toast } from '@/platform/toast'

/** 确认登录 or 不是我, for one code. */
export function useDesktopConfirm(code: string, onOver: (just?: 'confirmed') => void) {
  const query = useQuery('desktop.look', { code })
  const over = (say: string, just?: 'confirmed') => () => {
    toast(say)
    onOver(just)
  }
  const confirm = useAction('desktop.confirm', { onDone: over('电脑上马上就登录好了', 'confirmed') })
  const decline = useAction('desktop.decline', { onDone: over('没有登录，那个码作废了') })

  return {
    query,
    isBusy: confirm.isBusy || decline.isBusy,
    confirm: () => (query.value ? void confirm.run({ code, digits: query.value.digits }) : undefined),
    decline: () => void decline.run({ code }),
  }
}
export type DesktopConfirm = ReturnType<typeof useDesktopConfirm>
