import { Button as WeChatButton } from '@tarojs/components'
import { Button } from '@/components/button/button'
import look from '@/components/button/button.module.scss'
import { cx } from '@/components/cx'
import { passOn } from '@/platform/pass-on'
import s from './share-button.module.scss'

type Props = { title: string; onShared: () => void }

/** 转发给朋友: WeChat's own card, which says itself that it was passed on; in a browser its own sheet, or a copied link. */
export const ShareButton = ({ title, onShared }: Props) =>
  process.env.TARO_ENV === 'weapp' ? (
    <WeChatButton className={cx(look.button, look.m, look.line, look.block, s.native)} openType="share">
      转发给朋友
    </WeChatButton>
  ) : (
    <Button kind="line" isBlock icon="send" onClick={() => void passOn(title).then((isOn) => isOn && onShared())}>
      转发给朋友
    </Button>
  )
