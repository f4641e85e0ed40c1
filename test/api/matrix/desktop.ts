import { desktopIdOf } from '@cloud/kernel/desktop-id'
import { aDesktop, aRequest, CODE, KEY, SECRET } from '../../builders/desktop'
import { NOW } from '../../builders/clock'
import { aNotice } from '../../builders/script'
import { EVERYONE, NO_ONE, type Matrix } from './row'

const ANYONE = { ...EVERYONE, nobody: 'y' as const }
const OWN = { ...NO_ONE, self: 'y' as const }
const given = { desktopRequests: [aRequest({ expiresAt: NOW + 120_000 })] }

/** Signing in on a desktop, and what is told to whom. Who has the code may confirm it: it stands on their own screen. */
export const desktopRows: Pick<
  Matrix,
  | 'desktop.begin'
  | 'desktop.collect'
  | 'desktop.confirm'
  | 'desktop.decline'
  | 'desktop.list'
  | 'desktop.look'
  | 'desktop.revoke'
  | 'notice.consent'
  | 'notice.consents'
  | 'notice.readAll'
> = {
  'desktop.begin': [{ what: 'a code to show', input: { words: 'Chrome，Windows' }, cells: ANYONE }],
  'desktop.collect': [
    { what: 'with the secret of the screen', input: { code: CODE, secret: SECRET }, given, cells: ANYONE },
  ],
  'desktop.look': [{ what: 'a code on a screen', input: { code: CODE }, given, cells: EVERYONE }],
  'desktop.confirm': [{ what: 'a code on a screen', input: { code: CODE, digits: '4711' }, given, cells: EVERYONE }],
  'desktop.decline': [{ what: 'a code on a screen', input: { code: CODE }, given, cells: EVERYONE }],
  'desktop.list': [{ what: 'my desktops', input: {}, cells: EVERYONE }],
  'desktop.revoke': [
    {
      what: "somebody's desktop",
      input: { desktopId: desktopIdOf(KEY) },
      given: { desktops: [aDesktop({ personId: 'p-self' })] },
      cells: OWN,
    },
  ],
  'notice.consent': [
    { what: 'what I agreed to', input: { key: 'agreement01', templates: ['orderProgress'] }, cells: EVERYONE },
  ],
  'notice.consents': [{ what: 'what I may be sent', input: {}, cells: EVERYONE }],
  'notice.readAll': [
    {
      what: "up to somebody's notice",
      input: { upToId: 'n-self' },
      given: { notices: [aNotice({ _id: 'n-self', personId: 'p-self' })] },
      cells: OWN,
    },
  ],
}
