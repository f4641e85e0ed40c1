import type { TalkScript } from '@shared/contract/script'
import type { OutboxNotice } from '@shared/contract/stored'

type To = Pick<OutboxNotice, 'personId' | 'group'>
type Kind = Extract<OutboxNotice['kind'], `script${string}`>

/** News about a script, to its author or to the desk that reviews it. */
export const scriptNotice = (script: TalkScript, kind: Kind, to: To): OutboxNotice => ({
  ...to,
  atRev: script.rev,
  kind,
  subject: script.draft?.title ?? script.title,
  link: { page: 'script', id: script._id },
})
