import { useState } from 'react'
import { choosePhotos } from '@/platform/image'
import { toast } from '@/platform/toast'
import { uploadFile } from '@/platform/upload'
import { newKey } from './use-form-key'

export type Picture = { key: string; url: string; fileId: string | null }

/** A few pictures that go with a form: chosen, sent at once into the person's own folder, and named by their file ids. */
export function usePictures(folder: string | undefined, atMost: number) {
  const [pictures, setPictures] = useState<readonly Picture[]>([])
  const [isBusy, setIsBusy] = useState(false)

  async function add() {
    if (folder === undefined) return
    setIsBusy(true)
    try {
      for (const { localPath } of await choosePhotos(atMost - pictures.length)) await send(localPath, folder)
    } catch {
      toast('这张照片打不开，请换一张')
    }
    setIsBusy(false)
  }

  async function send(localPath: string, into: string) {
    const key = newKey()
    const sent = await uploadFile({ localPath, cloudPath: `${into}${key}.jpg` })
    if (!sent.ok) return toast('这张照片没传上，请再试一次')
    setPictures((before) => [...before, { key, url: localPath, fileId: sent.value }])
  }

  return {
    pictures,
    add: () => void add(),
    drop: (key: string) => setPictures((before) => before.filter((one) => one.key !== key)),
    isBusy,
    isFull: pictures.length >= atMost,
    fileIds: pictures.flatMap(({ fileId }) => (fileId ? [fileId] : [])),
  }
}
