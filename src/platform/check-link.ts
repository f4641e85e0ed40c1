import { address } from './routes'

/** The QR of a record sheet is an address of the site: in a browser it leads to the check, before any page is opened. */
export function followCheckLink(): void {
  const { search, pathname, hash } = window.location
  const number = new URLSearchParams(search).get('sheet')
  if (number && hash === '')
    window.history.replaceState(null, '', `${pathname}#${address('checkCertificate', { number })}`)
}
