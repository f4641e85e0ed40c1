/** Makes an element and hangs it in. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, parent?: Node, className = '') => {
  const element = document.createElement(tag)
  if (className) element.className = className
  parent?.appendChild(element)
  return element
}

/** WXML has `"false"` and `""` mean false, as they come from templates. */
export const isTrue = (value: unknown) => !!value && value !== 'false'

/** A value as an attribute's text; what is no text, number or boolean has none. */
export const asText = (value: unknown) => {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** Sets or removes an attribute by its value. */
export const putAttribute = (element: Element, name: string, value: unknown) =>
  value === null || value === undefined ? element.removeAttribute(name) : element.setAttribute(name, asText(value))

/** Where the browser finds a picture: files of the phone and of the cloud are served by the test. */
export const assetUrl = (source: unknown) => {
  const url = asText(source)
  return /^(wxfile|cloud):\/\//.test(url) ? `/__file__/${encodeURIComponent(url)}` : url
}
