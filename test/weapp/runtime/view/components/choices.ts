import { isTrue, make } from '../dom'
import { emit, knownOf, type Component, type Known } from '../nodes'

type Box = Known & { node: HTMLElement }

const isOn = (box: Element) => box.hasAttribute('checked')
const turn = (box: Element, on: boolean) => box.toggleAttribute('checked', on)
const worth = (box: Element) => knownOf(box)?.attributes['value']

/** `<switch>` */
export const switchControl = (known: Box): Component => {
  make('span', known.node, 'knob')
  return {
    ...tick(known, () => {
      turn(known.node, !isOn(known.node))
      emit(known.node, 'change', { value: isOn(known.node) })
    }),
    value: () => isOn(known.node),
    reset: () => void turn(known.node, isTrue(known.attributes['checked'])),
  }
}

/** `<checkbox>` */
export const checkbox = (known: Box): Component => {
  make('span', known.node, 'tick')
  return tick(known, () => {
    turn(known.node, !isOn(known.node))
    tellGroup(known.node, 'wx-checkbox-group')
  })
}

/** `<radio>` */
export const radio = (known: Box): Component => {
  make('span', known.node, 'tick')
  return tick(known, () => {
    if (isOn(known.node)) return
    known.node
      .closest('wx-radio-group')
      ?.querySelectorAll('wx-radio')
      .forEach((other) => turn(other, false))
    turn(known.node, true)
    tellGroup(known.node, 'wx-radio-group')
  })
}

/** `<checkbox-group>` */
export const checkboxGroup = ({ node }: Box): Component => ({
  value: () => Array.from(node.querySelectorAll('wx-checkbox')).filter(isOn).map(worth),
})

/** `<radio-group>` */
export const radioGroup = ({ node }: Box): Component => ({
  value: () => Array.from(node.querySelectorAll('wx-radio')).filter(isOn).map(worth)[0] ?? '',
})

const tick = ({ node, attributes }: Box, toggle: () => void): Component => ({
  tap: () => {
    if (!isTrue(attributes['disabled'])) toggle()
  },
  reset: () => void turn(node, false),
  set: { checked: (value) => void turn(node, isTrue(value)) },
})

const tellGroup = (box: Element, tag: string) => {
  const group = box.closest(tag)
  if (group) emit(group, 'change', { value: knownOf(group)?.component.value?.() })
}
