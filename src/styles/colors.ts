/** The tokens of tokens.scss that a drawing needs as text. A test keeps the two equal. */
export const COLORS = {
  brand: '#0b5fbf',
  line: '#dfe5eb',
  white: '#ffffff',
  night: '#0d1824',
  nightLine: '#33475c',
  nightBrand: '#7db6f7',
} as const
