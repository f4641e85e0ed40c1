import { useEffect, useRef, useState } from 'react'
import { newKey } from '@/hooks/use-form-key'
import { choosePhotos, type PhotoSource } from '@/platform/image'
import { toast } from '@/platform/toast'
import { enqueue, useUploads } from './upload-queue'
import { usePhotos } from './use-photos'

const AT_ONCE = 20

/** 传照片: choose, send, see what became of each. */
export function usePhotoPage(activityId: string, personId: string | undefined) {
  const photos = usePhotos(activityId)
  const uploads = useUploads(activityId)
  const [hasPortraitConsent, setConsent] = useState(false)
  const [isPreparing, setIsPreparing] = useState(false)
  const before = useRef(uploads.arrived)
  const seen = useRef(uploads.arrived)
  const { refresh } = photos

  useEffect(() => {
    if (uploads.arrived === seen.current) return
    seen.current = uploads.arrived
    void refresh()
  }, [uploads.arrived, refresh])

  async function add(from: PhotoSource) {
    if (!personId) return
    setIsPreparing(true)
    try {
      const chosen = await choosePhotos(AT_ONCE, [from])
      void enqueue(
        chosen.map((photo) => ({ key: newKey(), photo })),
        { activityId, personId, hasPortraitConsent },
      )
    } catch {
      toast('这张照片打不开，请换一张')
    }
    setIsPreparing(false)
  }

  return {
    photos,
    add,
    isPreparing,
    hasPortraitConsent,
    setConsent,
    sending: uploads.items.filter(({ state }) => state !== 'failed'),
    stuck: uploads.items.filter(({ state }) => state === 'failed'),
    items: uploads.items,
    done: uploads.arrived - before.current,
  }
}
