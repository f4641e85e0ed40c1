import { useEffect, useState } from 'react'
import { View } from '@tarojs/components'
import type { ActivityView } from '@shared/contract/activity'
import { activityLink } from '@shared/domain/activity/link'
import { Banner } from '@/components/banner/banner'
import { Button } from '@/components/button/button'
import { cx } from '@/components/cx'
import { ErrorState } from '@/components/empty/empty'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { WholePicture } from '@/components/whole-picture/whole-picture'
import { paintPoster, POSTER } from '@/features/activity/poster-drawing'
import { useQuery } from '@/hooks/use-query'
import { siteAddress } from '@/platform/desktop-session'
import { goTab, usePageParams } from '@/platform/navigate'
import { drawPicture, keepPicture, openAlbumSetting, type Kept } from '@/platform/poster'
import { toast } from '@/platform/toast'
import s from './poster.module.scss'

/** 活动海报: a picture to print or to send on. */
export default function PosterPage() {
  const params = usePageParams('activityPoster')
  const query = useQuery('activity.get', params.data ?? null)
  if (!params.success) {
    return (
      <Page>
        <ErrorState title="这个链接不完整" note="请从活动页再打开一次。" onRetry={() => void goTab('activity')} />
      </Page>
    )
  }
  if (query.value) return <Poster activity={query.value} />
  return (
    <Page>
      <Loaded query={query} saying="正在画海报">
        {() => null}
      </Loaded>
    </Page>
  )
}

function Poster({ activity }: { activity: ActivityView }) {
  const [path, setPath] = useState<string | null | undefined>()
  const [kept, setKept] = useState<Kept>()
  const site = siteAddress()

  useEffect(() => {
    const link = site ? activityLink(site, activity._id) : null
    void drawPicture(POSTER, (context) => paintPoster(context, activity, link)).then(setPath)
  }, [activity, site])

  async function keep(picture: string) {
    const outcome = await keepPicture(picture, `${activity.title}.png`)
    setKept(outcome)
    if (outcome === 'kept') toast('海报存好了')
    if (outcome === 'failed') toast('没存上，请再试一次')
  }

  return (
    <Page
      foot={
        path && (
          <FootBar note="可以打印出来，也可以发到群里">
            <Button size="l" isBlock icon="download" onClick={() => void keep(path)}>
              保存海报
            </Button>
          </FootBar>
        )
      }
    >
      {kept === 'refused' && (
        <Banner
          tone="warn"
          title="还没有允许存到相册"
          trailing={
            <Button size="s" kind="line" onClick={openAlbumSetting}>
              去设置
            </Button>
          }
        >
          打开“添加到相册”，再点一次保存。
        </Banner>
      )}
      {path === null && (
        <Banner tone="warn" title="这台手机画不了海报">
          可以把活动转发给朋友，或者截图。
        </Banner>
      )}
      {path && (
        <View className={cx(s.poster)}>
          <WholePicture url={path} label={`${activity.title}的海报`} />
        </View>
      )}
    </Page>
  )
}
