import type { TemplateKey } from '@shared/contract/notice'
import { useAction } from '@/hooks/use-action'
import { newKey } from '@/hooks/use-form-key'
import { useQuery } from '@/hooks/use-query'
import { askToNotify } from '@/platform/subscribe'
import { toast } from '@/platform/toast'

/** 订阅额度: of these templates, the ones nothing is left of, and asking for one more of each. */
export function useConsents(templates: readonly TemplateKey[]) {
  const { value, refresh } = useQuery('notice.consents', {})
  const wanted = (value?.items ?? []).filter(({ template, left }) => templates.includes(template) && left === 0)
  const { run, isBusy } = useAction('notice.consent', {
    onDone: () => {
      toast('好的，到时候在微信里提醒您')
      void refresh()
    },
  })

  // WeChat opens its window only straight after a tap: nothing may be waited for before it.
  async function ask() {
    const accepted = await askToNotify(wanted.map(({ templateId }) => templateId))
    const agreed = wanted.filter(({ templateId }) => accepted.includes(templateId)).map(({ template }) => template)
    if (agreed.length > 0) await run({ key: newKey(), templates: agreed })
  }

  return { wanted, ask: () => void ask(), isBusy }
}
