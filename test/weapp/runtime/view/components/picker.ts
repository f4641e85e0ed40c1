import { asText, isTrue, make } from '../dom'
import { emit, type Component, type Known } from '../nodes'

type Attributes = Record<string, unknown>
type Read = () => unknown

/** `<picker>`: a sheet from below with selects or a date field, 取消 and 确定. */
export const picker = (known: Known): Component => {
  const { node, attributes } = known
  const open = () => {
    const sheet = make('div', document.body, 'sheet')
    const box = make('div', sheet, 'box')
    const read = (BODIES[asText(attributes['mode'])] ?? selector)(box, attributes)
    const bar = make('div', box, 'bar')
    closeButton(bar, '取消', () => {
      sheet.remove()
      emit(node, 'cancel')
    })
    closeButton(bar, '确定', () => {
      attributes['value'] = read()
      sheet.remove()
      emit(node, 'change', { value: attributes['value'] })
    })
  }
  return {
    value: () => attributes['value'],
    tap: () => {
      if (!isTrue(attributes['disabled'])) open()
    },
  }
}

const closeButton = (bar: Node, text: string, close: () => void) => {
  const button = make('button', bar)
  button.textContent = text
  button.onclick = close
}

const selector = (box: Node, attributes: Attributes): Read =>
  column(box, { range: attributes['range'], value: attributes['value'], key: attributes['range-key'] })

const BODIES: Record<string, (box: Node, attributes: Attributes) => Read> = {
  multiSelector: (box, { range, value, 'range-key': key }) => {
    const columns = ((range ?? []) as unknown[]).map((each, index) =>
      column(box, { range: each, value: (value as unknown[] | undefined)?.[index], key }),
    )
    return () => columns.map((read) => read())
  },
  date: (box, attributes) => field(box, 'date', attributes),
  time: (box, attributes) => field(box, 'time', attributes),
}

const field = (box: Node, type: string, { value }: Attributes): Read => {
  const input = make('input', box)
  input.type = type
  input.value = asText(value)
  return () => input.value
}

const column = (box: Node, { range, value, key }: { range: unknown; value: unknown; key: unknown }): Read => {
  const select = make('select', box)
  ;((range ?? []) as (string | Record<string, unknown>)[]).forEach((choice, index) => {
    const option = make('option', select)
    option.value = String(index)
    option.textContent = typeof choice === 'object' ? asText(choice[asText(key)]) : choice
  })
  select.value = String(Number(value ?? 0))
  return () => Number(select.value)
}
