import { PRIVACY_VERSION } from '@shared/contract/account'
import { aNotice } from '../../builders/script'
import { EVERYONE, NO_ONE, type Matrix } from './row'

export const accountRows = {
  'account.me': [{ what: 'my own account', input: {}, cells: EVERYONE }],
  'account.update': [
    { what: 'my own name and street', input: { name: '新名', subdistrictId: 's-2' }, cells: EVERYONE },
  ],
  'volunteer.register': [
    {
      what: 'myself',
      input: {
        name: '新志愿者',
        phone: '13900000009',
        types: ['public'],
        skills: [],
        subdistrictId: 's-1',
        consentVersion: PRIVACY_VERSION,
      },
      cells: EVERYONE,
    },
  ],
  'home.show': [{ what: 'what is next for me', input: {}, cells: EVERYONE }],
  'notice.list': [{ what: 'what I was told', input: {}, cells: EVERYONE }],
  'notice.read': [
    {
      what: 'what somebody was told',
      input: { noticeId: 'n-self' },
      given: { notices: [aNotice({ _id: 'n-self', personId: 'p-self' })] },
      cells: { ...NO_ONE, self: 'y' },
    },
  ],
} satisfies Partial<Matrix>
