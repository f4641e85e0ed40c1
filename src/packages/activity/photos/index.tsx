import type { ActivityView } from '@shared/contract/activity'
import { Button } from '@/components/button/button'
import { Empty, ErrorState } from '@/components/empty/empty'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Loaded } from '@/components/loaded/loaded'
import { Loading } from '@/components/loading/loading'
import { Page } from '@/components/page/page'
import { ConsentCard } from '@/features/photo/components/consent-card'
import { HandedIn } from '@/features/photo/components/handed-in'
import { Returned } from '@/features/photo/components/returned'
import { SendingCard, Stuck, Uploads } from '@/features/photo/components/sending'
import { ToReview } from '@/features/photo/components/to-review'
import type { Photos as PhotoList } from '@/features/photo/use-photos'
import { usePhotoPage } from '@/features/photo/use-photo-page'
import { useQuery } from '@/hooks/use-query'
import { usePullDown } from '@/platform/lifecycle'
import { back, goTab, usePageParams } from '@/platform/navigate'

/** 传照片 */
export default function ActivityPhotosPage() {
  const params = usePageParams('activityPhotos')
  if (params.success) return <PhotosOf activityId={params.data.activityId} />

  return (
    <Page>
      <ErrorState title="这个链接不完整" note="请从活动页再打开一次。" onRetry={() => void goTab('activity')} />
    </Page>
  )
}

function PhotosOf({ activityId }: { activityId: string }) {
  const query = useQuery('activity.get', { activityId })
  const me = useQuery('account.me', {})
  if (query.value) return <Photos activity={query.value} personId={me.value?._id} />

  return (
    <Page>
      <Loaded query={query} saying="正在打开照片">
        {() => null}
      </Loaded>
    </Page>
  )
}

function Photos({ activity, personId }: { activity: ActivityView; personId: string | undefined }) {
  const page = usePhotoPage(activity._id, personId)
  const { photos, note } = page.photos
  const { can } = activity
  const waiting =
    can.confirm || can.close ? photos.filter(({ status, eye }) => status === 'pending' && eye === 'pending') : []
  const returned = photos.filter(({ status, isMine }) => status === 'returned' && isMine)
  const rest = photos.filter((photo) => !waiting.includes(photo) && !returned.includes(photo))
  usePullDown(page.photos.refresh)

  return (
    <Page foot={can.addPhoto && <AddFoot isPreparing={page.isPreparing} onAdd={(from) => void page.add(from)} />}>
      <SendingCard items={page.items} done={page.done} />
      <Stuck items={page.stuck} />
      <Returned photos={returned} onReplace={can.addPhoto ? () => void page.add('album') : null} />
      <Uploads title="正在传" items={page.sending} />
      <ToReview photos={waiting} onReviewed={note} />
      <HandedIn photos={rest} />
      <Nothing photos={page.photos} isSending={page.items.length > 0} canAdd={can.addPhoto} />
      {can.addPhoto && <ConsentCard value={page.hasPortraitConsent} onChange={page.setConsent} />}
    </Page>
  )
}

type NothingProps = { photos: PhotoList; isSending: boolean; canAdd: boolean }

function Nothing({ photos: { list, photos }, isSending, canAdd }: NothingProps) {
  if (photos.length > 0) return null
  if (list.status === 'loading') return <Loading saying="正在取照片" />
  if (list.status === 'error') return <ErrorState onRetry={list.retry} note={list.sentence} />
  if (isSending) return null
  if (canAdd) return <Empty title="还没有照片" note="拍几张活动现场，别拍孩子的正脸。" />
  return (
    <Empty
      title="还没有照片"
      note="签到以后，活动当天就能传。"
      action={{ label: '回去', onClick: () => void back() }}
    />
  )
}

const AddFoot = ({ isPreparing, onAdd }: { isPreparing: boolean; onAdd: (from: 'album' | 'camera') => void }) => (
  <FootBar>
    <Button kind="line" size="l" icon="image" isBusy={isPreparing} busyText="正在压缩" onClick={() => onAdd('album')}>
      从相册选
    </Button>
    <Button size="l" icon="camera" isBusy={isPreparing} busyText="正在压缩" onClick={() => onAdd('camera')}>
      拍照
    </Button>
  </FootBar>
)
