import type { TalkScriptView } from '@shared/contract/script-api'
import { Button } from '@/components/button/button'
import { CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { monthDay } from '@/components/when'
import { go } from '@/platform/navigate'
import { openFile } from '@/platform/open-file'
import { toast } from '@/platform/toast'
import { ScriptRow } from './script-row'

const MEGABYTE = 1_000_000

/** 课件: opened on the phone, or kept on the disk. */
export function SlidesButton({ slides, slidesUrl }: Pick<TalkScriptView, 'slides' | 'slidesUrl'>) {
  if (!slides || slidesUrl === '') return null
  const open = async () => {
    const isOpen = await openFile(slidesUrl, slides.fileName)
    if (!isOpen) toast('课件没打开，请过一会儿再试')
  }
  return (
    <Button kind="line" isBlock icon="file" onClick={() => void open()}>
      {`看课件（PDF，${sizeWords(slides.bytes)}）`}
    </Button>
  )
}

const sizeWords = (bytes: number) =>
  bytes >= MEGABYTE ? `${(bytes / MEGABYTE).toFixed(1)} MB` : `${Math.ceil(bytes / 1_000)} KB`

/** What it was made from, what was made from it, and what it said before. */
export const ScriptAround = ({ script }: { script: TalkScriptView }) => (
  <>
    {script.derivedFrom && <Parent {...script.derivedFrom} />}
    {script.editions.length > 0 && (
      <>
        <SectionHead title="本地版和方言版" note={`${script.editions.length} 篇`} />
        <CardList>
          {script.editions.map((edition) => (
            <ScriptRow key={edition._id} script={edition} hasTheme={false} />
          ))}
        </CardList>
      </>
    )}
    {script.versions.length > 0 && (
      <>
        <SectionHead title="以前的版本" />
        <CardList>
          {script.versions.map(({ version, author, reviewedOn }) => (
            <Row
              key={version}
              icon="clock"
              title={`第 ${version} 版`}
              note={`${author}编写，${monthDay(reviewedOn, '')}审核`}
              onClick={() => void go('scriptDetail', { scriptId: script._id, version: String(version) })}
            />
          ))}
        </CardList>
      </>
    )}
  </>
)

const Parent = ({ id, title }: { id: string; title: string }) => (
  <CardList>
    <Row icon="copy" title={title} note="从这篇改编" onClick={() => void go('scriptDetail', { scriptId: id })} />
  </CardList>
)
