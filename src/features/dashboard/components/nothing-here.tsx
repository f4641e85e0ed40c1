import { Empty } from '@/components/empty/empty'
import { Page } from '@/components/page/page'
import { replaceWith } from '@/platform/navigate'

/** A page that was opened without what it is about. */
export const NothingHere = ({ title }: { title: string }) => (
  <Page>
    <Empty title={title} action={{ label: '回工作台', onClick: () => void replaceWith('workbench', {}) }} />
  </Page>
)
