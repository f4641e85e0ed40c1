import { Button as WeChatButton } from '@tarojs/components'
import look from '../button/button.module.scss'
import { cx } from '../cx'
import s from './phone-button.module.scss'

type Props = {
  children: string
  /** A code that is good once; who refuses in WeChat's window gives none. */
  onCode: (code: string) => void
  isBusy?: boolean | undefined
}

/** WeChat's own button for the phone number of the account. There is none in the browser: one types there. */
export const PhoneButton = ({ children, onCode, isBusy }: Props) =>
  process.env.TARO_ENV === 'weapp' ? (
    <WeChatButton
      className={cx(look.button, look.m, look.line, look.block, s.native)}
      openType="getPhoneNumber"
      disabled={isBusy === true}
      onGetPhoneNumber={({ detail }) => {
        if (detail.code) onCode(detail.code)
      }}
    >
      {children}
    </WeChatButton>
  ) : null
