import fc from 'fast-check'
import { inspectPhoto } from '@shared/domain/photo/exif'
import { attachPhoto, liesIn, photoFolder, reviewPhoto, seesPhoto } from '@shared/domain/photo/photo'
import { aLeader, aMembership, aPerson, aUnitAdmin, aVolunteer } from '../../builders/account'
import { aClosedActivity, anActivity } from '../../builders/activity'
import { NOW } from '../../builders/clock'
import { aJpeg, aJpegWithExif, aPhoto, aPng, exifSegment, fileIdAt } from '../../builders/photo'

describe('照片: place and device of who took it must not be kept', () => {
  const app1 = (text: string) => [0xff, 0xe1, 0, text.length + 2, ...[...text].map((letter) => letter.charCodeAt(0))]

  it.each([
    { what: 'a JPEG without APP1', bytes: aJpeg(), is: 'clean' },
    { what: 'a JPEG with EXIF', bytes: aJpegWithExif(), is: 'hasExif' },
    {
      what: 'a JPEG with EXIF behind another segment',
      bytes: aJpeg([0xff, 0xdb, 0, 4, 1, 2, ...exifSegment()]),
      is: 'hasExif',
    },
    { what: 'a JPEG with fill bytes before EXIF', bytes: aJpeg([0xff, 0xff, 0xff, ...exifSegment()]), is: 'hasExif' },
    {
      what: 'a JPEG with an APP1 that is XMP',
      bytes: aJpeg(app1('http://ns.adobe.com/xap/1.0/\0<x/>')),
      is: 'hasExif',
    },
    {
      what: 'the letters Exif inside another segment',
      bytes: aJpeg([0xff, 0xfe, 0, 8, ...[...'Exif\0\0'].map((c) => c.charCodeAt(0))]),
      is: 'clean',
    },
    { what: 'a PNG', bytes: aPng(), is: 'clean' },
    { what: 'a PNG with an eXIf chunk', bytes: aPng([{ type: 'eXIf', body: [1, 2, 3] }]), is: 'hasExif' },
    { what: 'nothing', bytes: new Uint8Array(), is: 'notAPhoto' },
    { what: 'two bytes', bytes: Uint8Array.from([0xff, 0xd8]), is: 'notAPhoto' },
    { what: 'text', bytes: new TextEncoder().encode('hello, world'), is: 'notAPhoto' },
    { what: 'a GIF', bytes: new TextEncoder().encode('GIF89a......'), is: 'notAPhoto' },
  ])('$what is $is', ({ bytes, is }) => {
    expect(inspectPhoto(bytes)).toBe(is)
  })

  const aSegment = fc
    .tuple(
      fc.constantFrom(0xe0, 0xe2, 0xdb, 0xc4, 0xc0, 0xfe),
      fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 60 }),
    )
    .map(([marker, body]) => [0xff, marker, 0, body.length + 2, ...body])

  it('finds EXIF among any segments, and none where there is none', () => {
    fc.assert(
      fc.property(fc.array(aSegment), fc.array(aSegment), (before, after) => {
        expect(inspectPhoto(aJpeg([...before, ...after].flat()))).toBe('clean')
        expect(inspectPhoto(aJpeg([...before.flat(), ...exifSegment(), ...after.flat()]))).toBe('hasExif')
      }),
    )
  })

  it('answers for any bytes at all, and in time', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const jpeg = Uint8Array.from([0xff, 0xd8, ...bytes])
        expect(['clean', 'hasExif', 'notAPhoto']).toContain(inspectPhoto(bytes))
        expect(['clean', 'hasExif', 'notAPhoto']).toContain(inspectPhoto(jpeg))
      }),
    )
  })
})

describe('whose files', () => {
  const own = photoFolder('a-1', 'p-volunteer')

  it.each([
    { path: `${own}1.jpg`, isOwn: true },
    { path: 'photos/a-1/p-leader/1.jpg', isOwn: false },
    { path: 'photos/a-2/p-volunteer/1.jpg', isOwn: false },
    { path: `photos/a-1/p-leader/${own}1.jpg`, isOwn: false },
    { path: `${own}../p-leader/1.jpg`, isOwn: false },
    { path: 'photos/a-1/p-volunteer-2/1.jpg', isOwn: false },
    { path: '1.jpg', isOwn: false },
  ])('$path: $isOwn', ({ path, isOwn }) => {
    expect(liesIn(photoFolder('a-1', 'p-volunteer'), [fileIdAt(path)])).toBe(isOwn)
  })

  it('both must be', () => {
    expect(liesIn(photoFolder('a-1', 'p-volunteer'), [fileIdAt(`${own}1.jpg`), fileIdAt('x.jpg')])).toBe(false)
  })
})

describe('attaching and judging', () => {
  const attachment = {
    key: 'photo00001',
    fileId: fileIdAt('x'),
    thumbnailId: fileIdAt('y'),
    hasPortraitConsent: true,
    caption: '',
  }
  const by = { caller: aVolunteer(), isChild: false, now: NOW }
  const begun = anActivity({ startsAt: NOW - 1 })

  it('waits for the leader, and a time in the future is the phone’s error', () => {
    expect(attachPhoto({ ...attachment, takenAt: NOW + 1 }, begun, by)).toMatchObject({
      ok: true,
      value: { _id: 'a-1-p-volunteer-photo00001', status: 'pending', takenAt: NOW, uploaderId: 'p-volunteer' },
    })
  })

  it('is too early before the activity begins', () => {
    const ahead = anActivity({ startsAt: NOW + 1 })
    expect(attachPhoto({ ...attachment, takenAt: NOW }, ahead, by)).toEqual({ ok: false, code: 'ACTIVITY_NOT_STARTED' })
  })

  it('is too late for a closed activity', () => {
    expect(attachPhoto({ ...attachment, takenAt: NOW }, aClosedActivity(), by)).toEqual({
      ok: false,
      code: 'ACTIVITY_FINAL',
    })
  })

  it('counts for the bucket of its activity, whichever way it is judged', () => {
    for (const isPassed of [true, false])
      expect(reviewPhoto(aPhoto(), anActivity(), { isPassed, reason: '太暗', child: 'none' })).toMatchObject({
        ok: true,
        value: { isPending: true, dirty: ['t-1|u-1|s-1|2026-11-22'], status: isPassed ? 'passed' : 'returned' },
      })
  })

  it('tells the uploader of a returned photo why, and of a passed one nothing', () => {
    expect(reviewPhoto(aPhoto(), anActivity(), { isPassed: false, reason: '太暗', child: 'unsaid' })).toMatchObject({
      value: { returnReason: '太暗', outbox: [{ kind: 'photoReturned', personId: 'p-volunteer' }] },
    })
    expect(reviewPhoto(aPhoto(), anActivity(), { isPassed: true, reason: '', child: 'none' })).toMatchObject({
      value: { outbox: [] },
    })
    expect(reviewPhoto(aPhoto(), anActivity(), { isPassed: false, reason: ' ', child: 'unsaid' })).toEqual({
      ok: false,
      code: 'REASON_MISSING',
    })
  })

  it.each([
    { who: 'the uploader', caller: aVolunteer(), sees: true },
    { who: 'the leader', caller: aLeader(), sees: true },
    { who: 'the unit', caller: aUnitAdmin(), sees: true },
    { who: 'another member', caller: aVolunteer({ _id: 'p-2' }), sees: false },
    {
      who: 'another leader',
      caller: aVolunteer({ _id: 'p-3', memberships: [aMembership({ teamId: 't-2', role: 'leader' })] }),
      sees: false,
    },
    { who: 'a stranger', caller: aPerson(), sees: false },
  ])('before it passed, $who sees it: $sees; after that everybody', ({ caller, sees }) => {
    expect(seesPhoto(aPhoto(), anActivity(), caller)).toBe(sees)
    expect(seesPhoto(aPhoto({ status: 'returned' }), anActivity(), caller)).toBe(sees)
    expect(seesPhoto(aPhoto({ status: 'passed' }), anActivity(), caller)).toBe(true)
  })
})
