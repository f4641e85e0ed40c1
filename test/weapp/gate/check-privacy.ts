import { type Dist } from '../artefact/read-dist'
import { type Report } from './report'

const LOCATION_APIS = [
  'getFuzzyLocation',
  'getLocation',
  'onLocationChange',
  'startLocationUpdate',
  'startLocationUpdateBackground',
  'chooseLocation',
  'choosePoi',
  'chooseAddress',
]

const PRIVACY_APIS = [
  ...LOCATION_APIS,
  ...'chooseImage chooseMedia chooseVideo chooseMessageFile getClipboardData setClipboardData saveImageToPhotosAlbum'.split(
    ' ',
  ),
  ...'getUserProfile getWeRunData startRecord getRecorderManager openBluetoothAdapter addPhoneContact chooseInvoiceTitle'.split(
    ' ',
  ),
]

const NEED_USER_LOCATION = ['getLocation', 'startLocationUpdate', 'startLocationUpdateBackground']

/** What a program asks about people, against what app.json declares: WeChat refuses the rest at run time. */
export const checkPrivacy = ({ app }: Dist, called: Set<string>, report: Report) => {
  checkDeclarations(new Set(app.requiredPrivateInfos), called, report)
  const isLocating = NEED_USER_LOCATION.some((api) => called.has(api))
  if (isLocating && !app.permission?.['scope.userLocation']?.desc) {
    report.error('the location is used without permission["scope.userLocation"].desc')
  }
  const used = PRIVACY_APIS.filter((api) => called.has(api))
  if (used.length > 0 && app.__usePrivacyCheck__ !== true) {
    report.error(`__usePrivacyCheck__ is not true, but ${used.join(', ')} are called`)
  }
}

const checkDeclarations = (declared: Set<string>, called: Set<string>, { error, warn }: Report) => {
  for (const api of LOCATION_APIS) {
    if (called.has(api) && !declared.has(api)) error(`${api} is called but not in app.json requiredPrivateInfos`)
    if (!called.has(api) && declared.has(api)) warn(`${api} is in requiredPrivateInfos but never called`)
  }
}
