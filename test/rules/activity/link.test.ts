import { activityIn, activityLink } from '@shared/domain/activity/link'

describe('what the QR of an activity says', () => {
  it('is read back from the whole address', () => {
    expect(activityIn(activityLink('https://zhihui.example/', 'p-1-key00001-3'))).toBe('p-1-key00001-3')
    expect(activityIn('https://zhihui.example/?from=group&activity=a-1')).toBe('a-1')
  })

  it.each([
    '',
    'a-1',
    'https://zhihui.example/?desk=abc',
    'https://zhihui.example/?activity=a 1',
    'ftp://x?activity=a-1',
  ])('%j names none', (text) => {
    expect(activityIn(text)).toBeNull()
  })
})
