import { type ViewEvent } from '../protocol'
import { callPage, pageById, type OpenPage } from './pages'
import { navigate } from './router'
import { guard, outside, problem, world } from './world'

type Of<Kind> = Extract<ViewEvent, { kind: Kind }>

/** Brings what happened on the screen to the program's listeners. */
export const handleViewEvent = (event: ViewEvent) => {
  const page = pageById(event.page)
  if (!page) return
  const handle = HANDLERS[event.kind] as (page: OpenPage, event: ViewEvent) => void
  handle(page, event)
}

const HANDLERS: { [Kind in ViewEvent['kind']]: (page: OpenPage, event: Of<Kind>) => void } = {
  event: (page, { node, type, detail, bubbles, touches }) => {
    const element = page.context.elements.get(node)
    if (!element?.__wxElement) return
    if (type === 'input') element.models['value']?.((detail as { value: unknown }).value)
    const options = { bubbles, composed: true, capturePhase: bubbles, ...(touches ? { extraFields: touches } : {}) }
    guard(`${page.route} event ${type}`, () =>
      world.glassEasel.triggerEvent(element.__wxElement!, type, detail, options),
    )
  },
  openType: (page, { node, openType }) => {
    if (openType === 'share')
      return void outside.shared(callPage(page, 'onShareAppMessage', { from: 'button', target: {} }) ?? null)
    const type = OPEN_TYPE_EVENTS[openType]
    const element = page.context.elements.get(node)?.__wxElement
    if (!type || !element) return
    const answer = (detail: unknown) => world.glassEasel.triggerEvent(element, type, detail, {})
    void outside.device(`button.${openType}`, {}).then(answer, (failure: Error) => answer({ errMsg: failure.message }))
  },
  navigate: (_, { openType, url, delta }) => {
    const kind = NAVIGATOR_KINDS[openType] ?? openType
    navigate(kind, { url, ...(delta ? { delta } : {}) }).catch((failure: Error) => problem('route', failure.message))
  },
  scroll: (page, { scrollTop }) => void callPage(page, 'onPageScroll', { scrollTop }),
  reachBottom: (page) => void callPage(page, 'onReachBottom'),
  unknownTag: (page, { tag }) => problem('missing', `${page.route} uses the unknown component <${tag}>`),
}

const OPEN_TYPE_EVENTS: Record<string, string> = {
  chooseAvatar: 'chooseavatar',
  getPhoneNumber: 'getphonenumber',
  getUserInfo: 'getuserinfo',
  agreePrivacyAuthorization: 'agreeprivacyauthorization',
  openSetting: 'opensetting',
  contact: 'contact',
}

const NAVIGATOR_KINDS: Record<string, string> = { navigate: 'navigateTo', redirect: 'redirectTo' }
