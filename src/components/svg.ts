/** A drawing as an address: one node on the screen instead of one per stroke. */
export const svgAddress = (box: string, content: string, attributes = '') =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" ${attributes}>${content}</svg>`,
  )}`
