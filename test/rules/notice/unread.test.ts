import { isReadBy, unreadRange } from '@shared/domain/notice/unread'

describe('已读', () => {
  it.each([
    { what: 'marked by itself', notice: { isRead: true, listKey: '5' }, reader: {}, isRead: true },
    { what: 'never marked', notice: { isRead: false, listKey: '5' }, reader: {}, isRead: false },
    { what: 'older than 全部已读', notice: { isRead: false, listKey: '5' }, reader: { readUpTo: '6' }, isRead: true },
    {
      what: 'the newest of 全部已读',
      notice: { isRead: false, listKey: '6' },
      reader: { readUpTo: '6' },
      isRead: true,
    },
    { what: 'come since', notice: { isRead: false, listKey: '7' }, reader: { readUpTo: '6' }, isRead: false },
  ])('$what: $isRead', ({ notice, reader, isRead }) => {
    expect(isReadBy(notice, reader)).toBe(isRead)
  })

  it('the unread ones begin after the mark', () => {
    expect([unreadRange({}), unreadRange({ readUpTo: '6' })]).toEqual([{}, { gt: '6' }])
  })
})
