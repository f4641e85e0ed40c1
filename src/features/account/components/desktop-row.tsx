import type { DesktopView } from '@shared/contract/desktop'
import { Button } from '@/components/button/button'
import { Row } from '@/components/row/row'
import { whenWord } from '@/components/when'
import { now } from '@/platform/clock'

type Props = { desktop: DesktopView; isBusy: boolean; onRevoke: () => void }

/** One signed-in desktop; its last use is right to the hour. */
export const DesktopRow = ({ desktop: { words, since, lastUsedAt, isThisOne }, isBusy, onRevoke }: Props) => (
  <Row
    isTop
    icon="building"
    title={isThisOne ? `${words}（这台）` : words}
    note={`${whenWord(since, now())} 登录，最近用在 ${whenWord(lastUsedAt, now())}`}
    trailing={
      <Button kind="line" size="s" off={isBusy} label={`退出 ${words}`} onClick={onRevoke}>
        退出
      </Button>
    }
  />
)
