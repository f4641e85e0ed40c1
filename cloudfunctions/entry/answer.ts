import { refuse } from '@shared/contract/result'
import { isForAnyone } from '@shared/domain/permission/permissions'
import { writeActivities } from '@cloud/gateways/activity-sheet'
import { now } from '@cloud/gateways/clock'
import { cloudContentCheck } from '@cloud/gateways/content-check'
import { randomHex } from '@cloud/gateways/enter'
import { cloudFiles } from '@cloud/gateways/files'
import { cloudPhoneButton } from '@cloud/gateways/phone-number'
import { callingIdentity } from '@cloud/gateways/identity'
import { configuredTemplates } from '@cloud/gateways/templates'
import { configuredSite } from '@cloud/gateways/site'
import { ticketsBy } from '@cloud/gateways/tickets'
import { sheets } from '@cloud/gateways/sheets'
import { writeSpreadsheets } from '@cloud/gateways/spreadsheet'
import { configuredVault } from '@cloud/gateways/vault'
import type { Deps } from '@cloud/kernel/deps'
import { dispatch, type Request } from '@cloud/kernel/dispatch'
import { openStore } from '@cloud/store/open'
import { openCloud } from '@cloud/store/sdk'
import { nobody, whoIsCalling } from './who-is-calling'

const vault = configuredVault()

type Printing = Pick<Deps, 'writePdf' | 'writeReport' | 'writeAnnual'>

/** The font and the printer are heavy: only the function that prints carries them. */
const nothing = () => Promise.reject(new Error('this function prints nothing'))
const PRINTS_NOTHING: Printing = {
  writePdf: nothing,
  writeAnnual: nothing,
  writeReport: { docx: nothing, xlsx: nothing, csv: nothing, zip: nothing },
}

/** What the functions that people call have in common: who is asking, then the one door. */
export async function answer(handlers: Parameters<typeof dispatch>[0], request: Request, printing = PRINTS_NOTHING) {
  const cloud = openCloud()
  const store = openStore(cloud)
  const visit = await whoIsCalling(callingIdentity(cloud), request.desktop, { store, now })
  if (!visit && !isForAnyone(request.action)) return { ...refuse('SIGN_IN_REQUIRED'), serverNow: now() }

  return dispatch(handlers, request, {
    ...(visit ?? { caller: nobody(now()), desktopId: null }),
    now,
    store,
    files: cloudFiles(cloud),
    writeActivities,
    writeSheets: writeSpreadsheets,
    ...printing,
    site: configuredSite(),
    sheets,
    randomHex,
    vault,
    wechat: cloudPhoneButton(cloud),
    contentCheck: cloudContentCheck(cloud),
    ticketFor: ticketsBy(),
    templates: configuredTemplates(),
    clientAddress: cloud.auth().getClientIP(),
  })
}
