import { given } from './given'

type Aria = {
  role?: string | undefined
  label?: string | undefined
  level?: number | undefined
  isHidden?: boolean | undefined
  isLive?: boolean | undefined
}

/** What a screen reader is told about a View: WeChat and the browser spell it differently. */
export function aria({ role, label, level, isHidden, isLive }: Aria): Record<string, string> {
  if (process.env.TARO_ENV === 'weapp') {
    return given({ ariaRole: role, ariaLabel: label, ariaHidden: isHidden ? 'true' : undefined })
  }
  return given({
    role,
    'aria-label': label,
    'aria-level': level?.toString(),
    'aria-hidden': isHidden ? 'true' : undefined,
    'aria-live': isLive ? 'polite' : undefined,
  })
}
