/** What the QR of a record sheet says: an address, so that any scanner leads to the check. Empty without a site. */
export const checkAddress = (site: string, number: string): string => (site === '' ? '' : `${site}?sheet=${number}`)

/** The number in an address that a scanner or WeChat handed over; empty when it is some other address. */
export const numberIn = (text: string): string =>
  /^https?:\/\/[^\s#]*[?&]sheet=([0-9A-Za-z]{16})$/.exec(text)?.[1] ?? ''
