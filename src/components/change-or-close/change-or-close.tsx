import { useState } from 'react'
import { Button, ButtonPair } from '../button/button'
import { ReasonSheet } from '../reason-sheet/reason-sheet'

type Props = {
  /** Why such things usually end. */
  usual: readonly string[]
  /** What ending it means, on the button that does it. */
  yes: string
  isBusy: boolean
  onChange: () => void
  onClose: (reason: string) => void
}

/** 修改 and 停用 of something a unit keeps; it is shown only while the thing is in use. */
export function ChangeOrClose({ usual, yes, isBusy, onChange, onClose }: Props) {
  const [isClosing, setClosing] = useState(false)

  return (
    <>
      <ButtonPair>
        <Button kind="quiet" onClick={onChange}>
          修改
        </Button>
        <Button kind="quiet" onClick={() => setClosing(true)}>
          停用
        </Button>
      </ButtonPair>
      <ReasonSheet
        isOpen={isClosing}
        title="为什么停用？"
        usual={usual}
        yes={yes}
        isBusy={isBusy}
        onSay={onClose}
        onClose={() => setClosing(false)}
      />
    </>
  )
}
