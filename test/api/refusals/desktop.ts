import type { Account } from '@shared/contract/account'
import { people } from '../../builders/city'
import { NOW } from '../../builders/clock'
import { aRequest, CODE, SECRET } from '../../builders/desktop'
import { aNotice } from '../../builders/script'
import { row } from './case'

const { volunteer, resident } = people
const over = NOW + 120_000
const shown = { desktopRequests: [aRequest()] }
const code = { code: CODE }
const gone = { code: 'DESKTOP_CODE_GONE', as: volunteer, given: shown, now: over } as const

export const desktopRefusals = [
  row('desktop.begin', {
    code: 'DESKTOP_TOO_MANY',
    why: 'sixty codes went to this address',
    as: resident,
    input: { words: '' },
    meddle: (store) => {
      store.tallies.change = async () => false
      store.tallies.insert = async () => false
    },
  }),
  row('desktop.look', { ...gone, why: 'two minutes are over', input: code }),
  row('desktop.confirm', { ...gone, why: 'two minutes are over', input: { ...code, digits: '4711' } }),
  row('desktop.confirm', {
    code: 'DESKTOP_DIGITS_WRONG',
    why: 'it is another desktop',
    as: volunteer,
    given: shown,
    input: { ...code, digits: '0000' },
    // The wrong try is counted, which is a write.
    meddle: () => undefined,
  }),
  row('desktop.decline', { ...gone, why: 'two minutes are over', input: code }),
  row('desktop.collect', { ...gone, why: 'two minutes are over', input: { ...code, secret: SECRET } }),
  row('desktop.collect', {
    code: 'DESKTOP_DECLINED',
    why: 'the phone said no',
    as: volunteer,
    given: { desktopRequests: [aRequest({ state: 'declined' })] },
    input: { ...code, secret: SECRET },
  }),
  row('notice.readAll', {
    ...changed(volunteer, 'accounts'),
    given: { notices: [aNotice({ personId: volunteer._id })] },
    input: { upToId: aNotice()._id },
  }),
  row('notice.consent', {
    ...changed(resident, 'ledgers'),
    input: { key: 'agreement01', templates: ['orderProgress'] },
  }),
]

// Helpers

function changed(as: Account, name: 'accounts' | 'ledgers') {
  return {
    code: 'CHANGED_MEANWHILE' as const,
    why: 'the other phone was faster',
    as,
    meddle: (store: Parameters<NonNullable<Parameters<typeof row>[1]['meddle']>>[0]) => {
      store[name].replace = async () => false
      store[name].insert = async () => false
    },
  }
}
