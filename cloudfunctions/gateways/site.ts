/** Where the H5 site of this environment stands, for what is printed; without it a sheet carries no QR. */
export const configuredSite = (address = process.env['ZHIHUI_SITE'] ?? ''): string => {
  if (address === '') return ''
  if (!/^https?:\/\/[^\s?#]+$/.test(address)) throw new Error(`ZHIHUI_SITE is no address of a site: ${address}`)
  return address.endsWith('/') ? address : `${address}/`
}
