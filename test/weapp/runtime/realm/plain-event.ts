import type * as GlassEasel from 'glass-easel'
import { copy } from './world'

type Caller = { _$?: GlassEasel.Element }
type Shadowed = {
  touches?: unknown
  changedTouches?: unknown
  mark?: unknown
  target?: unknown
  currentTarget?: unknown
}

/** The event object a listener gets in WeChat. */
export const plainEvent = (event: GlassEasel.Event<unknown>) => {
  const { touches, changedTouches, mark, target, currentTarget } = event as Shadowed
  return {
    type: event.type,
    timeStamp: event.timeStamp,
    target: targetOf(target),
    currentTarget: targetOf(currentTarget),
    mark: copy(mark) ?? {},
    detail: copy(event.detail) ?? {},
    ...(touches === undefined ? {} : { touches: copy(touches), changedTouches: copy(changedTouches) }),
    mut: false,
    _userTap: true,
    preventDefault: () => undefined,
    stopPropagation: () => undefined,
  }
}

const targetOf = (target: unknown) => {
  const element = (target as Caller)?._$ ?? (target as GlassEasel.Element | null)
  return { id: element?.id ?? '', dataset: copy(element?.dataset) ?? {}, offsetLeft: 0, offsetTop: 0 }
}
