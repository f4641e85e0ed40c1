import { act, render, screen, waitFor } from '@testing-library/react'
import { call } from '@/platform/call'
import { uploadFile } from '@/platform/upload'
import { dropUpload, enqueue, resumeUploads, retryUploads, useUploads } from '@/features/photo/upload-queue'
import Taro from '../../mocks/taro'
import { asked, cloudAnswers } from '../fake-cloud'

jest.mock('@/platform/call')
jest.mock('@/platform/upload')

const photo = (name: string) => ({
  localPath: `local/${name}.jpg`,
  thumbPath: `local/${name}-t.jpg`,
  bytes: 1_200_000,
  width: 1_600,
  height: 1_200,
  takenAt: 1_795_000_000_000.4,
})
const home = { activityId: 'a-1', personId: 'p-1', hasPortraitConsent: true }

function Shown() {
  const { items, arrived } = useUploads('a-1')
  return (
    <p>
      {items.map(({ key, state, why }) => `${key} ${state} ${why}`).join(';')}|{arrived}
    </p>
  )
}

const arrived = () => Number(screen.getByText(/\|/).textContent?.split('|')[1])
const uploads = jest.mocked(uploadFile)
const goes = (fileId: string) => ({ ok: true as const, value: fileId })

describe('photos on their way', () => {
  beforeEach(() => {
    cloudAnswers({})
    uploads.mockImplementation(async ({ cloudPath }) => goes(`cloud://local/${cloudPath}`))
    jest.mocked(call).mockResolvedValue({ ok: true, value: {} } as never)
  })

  // The phone looks once for what it remembers, so this comes first.
  it('what was uploaded and not attached when the app was closed is attached after it is opened again', async () => {
    const attached = { fileId: 'cloud://local/a.jpg', thumbnailId: 'cloud://local/a-small.jpg' }
    Taro.setStorageSync('uploads', [
      { ...home, key: 'before0001', photo: photo('gone'), ...attached },
      { ...home, key: 'before0002', photo: photo('gone'), fileId: null, thumbnailId: null },
    ])
    render(<Shown />)
    await act(async () => resumeUploads())

    await waitFor(() => expect(asked('photo.attach')).toMatchObject([{ key: 'before0001', ...attached }]))
    expect(uploads).not.toHaveBeenCalled()
    expect(await screen.findByText(/before0002 failed 这张照片已经不在手机里/)).toBeInTheDocument()
    act(() => dropUpload('before0002'))
    expect(Taro.getStorageSync('uploads')).toBe('')
  })

  it('go to the sender’s own folder, picture and thumbnail, and are attached with their consent', async () => {
    render(<Shown />)
    await act(async () => enqueue([{ key: 'photo0001', photo: photo('one') }], home))

    await waitFor(() => expect(asked('photo.attach')).toHaveLength(1))
    expect(asked('photo.attach')[0]).toEqual({
      activityId: 'a-1',
      key: 'photo0001',
      fileId: 'cloud://local/photos/a-1/p-1/photo0001.jpg',
      thumbnailId: 'cloud://local/photos/a-1/p-1/photo0001-small.jpg',
      takenAt: 1_795_000_000_000,
      hasPortraitConsent: true,
      caption: '',
    })
  })

  it('go one after the other, and one that fails does not stop the next', async () => {
    uploads.mockResolvedValueOnce({ ok: false, code: 'NETWORK' })
    render(<Shown />)

    await act(async () =>
      enqueue(
        [
          { key: 'photo0002', photo: photo('two') },
          { key: 'photo0003', photo: photo('three') },
        ],
        home,
      ),
    )

    await waitFor(() => expect(asked('photo.attach')).toHaveLength(1))
    expect(asked('photo.attach')[0]).toMatchObject({ key: 'photo0003' })
    expect(screen.getByText(/photo0002 failed 网断了，照片还在手机里/)).toBeInTheDocument()
    act(() => dropUpload('photo0002'))
  })

  it('are sent again under the same key, so that a photo that did arrive is not there twice', async () => {
    uploads.mockResolvedValueOnce({ ok: false, code: 'NETWORK' })
    render(<Shown />)
    const before = arrived()
    await act(async () => enqueue([{ key: 'photo0004', photo: photo('four') }], home))
    await screen.findByText(/photo0004 failed/)

    await act(async () => retryUploads(['photo0004']))

    await waitFor(() => expect(asked('photo.attach')).toHaveLength(1))
    expect(asked('photo.attach')[0]).toMatchObject({ key: 'photo0004' })
    expect(screen.queryByText(/photo0004/)).toBeNull()
    expect(arrived()).toBe(before + 1)
  })

  it('say in words why the cloud did not take one', async () => {
    jest.mocked(call).mockResolvedValue({ ok: false, code: 'PHOTO_HAS_EXIF' })
    render(<Shown />)

    await act(async () => enqueue([{ key: 'photo0005', photo: photo('five') }], home))

    expect(await screen.findByText(/photo0005 failed 照片里还带着拍摄地点/)).toBeInTheDocument()
    act(() => dropUpload('photo0005'))
  })

  it('twenty on a bad line: two stay behind, are sent again together, and none is there twice', async () => {
    const keys = Array.from({ length: 20 }, (_, index) => `many${String(index).padStart(4, '0')}`)
    uploads.mockImplementation(async ({ cloudPath }) =>
      /many00(03|11)\.jpg$/.test(cloudPath) ? { ok: false, code: 'NETWORK' } : goes(`cloud://local/${cloudPath}`),
    )
    render(<Shown />)
    await act(async () =>
      enqueue(
        keys.map((key) => ({ key, photo: photo(key) })),
        home,
      ),
    )
    await waitFor(() => expect(asked('photo.attach')).toHaveLength(18))
    await waitFor(() => expect(screen.getByText(/many0003 failed .*many0011 failed/)).toBeInTheDocument())

    uploads.mockImplementation(async ({ cloudPath }) => goes(`cloud://local/${cloudPath}`))
    await act(async () => retryUploads(['many0003', 'many0011']))

    await waitFor(() => expect(asked('photo.attach')).toHaveLength(20))
    expect(new Set(asked('photo.attach').map(({ key }) => key))).toEqual(new Set(keys))
  })
})
