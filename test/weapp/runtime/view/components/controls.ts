import { asText, isTrue, putAttribute } from '../dom'
import { emit, knownOf, send, type Component, type Known } from '../nodes'

type Control = Known & { node: HTMLElement }

/** `<button>`: submits or resets its form, and opens what WeChat opens for it. */
export const button = ({ id, node, attributes }: Control): Component => ({
  set: {
    type: (value) => putAttribute(node, 'type', value),
    size: (value) => putAttribute(node, 'size', value),
    plain: (value) => void node.toggleAttribute('plain', isTrue(value)),
    loading: (value) => void node.toggleAttribute('loading', isTrue(value)),
    disabled: (value) => void node.toggleAttribute('disabled', isTrue(value)),
  },
  tap: () => {
    const openType = asText(attributes['open-type'])
    if (openType) send({ kind: 'openType', node: id, openType })
    const form = node.closest('wx-form')
    if (form) FORM_ACTIONS[asText(attributes['form-type'])]?.(form)
  },
})

const fieldsOf = (form: Element) =>
  Array.from(form.querySelectorAll('*'))
    .map(knownOf)
    .filter((known): known is Known => !!known?.name && !!known.component.value)

const FORM_ACTIONS: Record<string, (form: Element) => void> = {
  submit: (form) =>
    emit(form, 'submit', {
      value: Object.fromEntries(fieldsOf(form).map((field) => [field.name, field.component.value?.()])),
    }),
  reset: (form) => {
    fieldsOf(form).forEach((field) => field.component.reset?.())
    emit(form, 'reset')
  },
}

/** `<label>`: a tap goes to the control it names or holds. */
export const label = ({ node, attributes }: Control): Component => ({
  tap: () => {
    const target = attributes['for']
      ? document.getElementById(asText(attributes['for']))
      : node.querySelector('wx-switch,wx-checkbox,wx-radio')
    knownOf(target)?.component.tap?.()
  },
})

/** `<navigator>` */
export const navigator = ({ attributes }: Control): Component => ({
  tap: () =>
    send({
      kind: 'navigate',
      openType: asText(attributes['open-type']) || 'navigate',
      url: asText(attributes['url']),
      delta: Number(attributes['delta'] ?? 1),
    }),
})
