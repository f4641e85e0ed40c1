import { asText, isTrue, make, putAttribute } from '../dom'
import { emit, type Component, type Known } from '../nodes'

type Field = HTMLInputElement | HTMLTextAreaElement
const KEYBOARDS: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'numeric' }
const DEFAULT_LENGTH = 140

/** `<input>` */
export const input = ({ node }: Known): Component => {
  const field = make('input', node)
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') emit(node, 'confirm', { value: field.value })
  })
  const component = typed(node, field)
  return {
    ...component,
    set: {
      ...component.set,
      password: (value) => void (field.type = isTrue(value) ? 'password' : 'text'),
      type: (value) => void (field.inputMode = KEYBOARDS[asText(value)] ?? 'text'),
    },
  }
}

/** `<textarea>` */
export const textarea = ({ node }: Known): Component => typed(node, make('textarea', node))

const typed = (node: Node, field: Field): Component => {
  let limit = DEFAULT_LENGTH
  field.addEventListener('input', () => {
    if (limit >= 0) field.value = field.value.slice(0, limit)
    emit(node, 'input', { value: field.value, cursor: field.selectionStart ?? field.value.length, keyCode: 0 })
  })
  field.addEventListener('focus', () => emit(node, 'focus', { value: field.value, height: 0 }))
  field.addEventListener('blur', () => {
    emit(node, 'blur', { value: field.value, cursor: field.value.length })
    emit(node, 'change', { value: field.value })
  })
  return {
    slot: make('span', node, 'hide'),
    value: () => field.value,
    reset: () => void (field.value = ''),
    set: {
      value: (value) => {
        if (field.value !== asText(value)) field.value = asText(value)
      },
      'aria-label': (value) => putAttribute(field, 'aria-label', value),
      placeholder: (value) => void (field.placeholder = asText(value)),
      disabled: (value) => void (field.disabled = isTrue(value)),
      maxlength: (value) => void (limit = asText(value) === '' ? DEFAULT_LENGTH : Number(value)),
      focus: (value) => {
        if (isTrue(value)) field.focus()
      },
    },
  }
}
