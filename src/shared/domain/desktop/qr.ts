/** What a desktop's QR says: an address, so that WeChat's own scanner may be told to open the mini-program with it. */
export const qrText = (site: string, code: string): string => `${site}?desk=${code}`

/** The code in what a scanner read or WeChat handed over; null when it is some other QR. */
export const codeIn = (text: string): string | null =>
  /^(?:https?:\/\/[^\s#]*[?&]desk=)?([0-9a-f]{32})$/.exec(text)?.[1] ?? null
