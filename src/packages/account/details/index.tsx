import type { PersonalView } from '@shared/contract/my-data'
import { Button } from '@/components/button/button'
import { FootBar } from '@/components/foot-bar/foot-bar'
import { Loaded } from '@/components/loaded/loaded'
import { Page } from '@/components/page/page'
import { AgeFields } from '@/features/volunteer/components/age-fields'
import { DocumentFields, MoreFields } from '@/features/volunteer/components/detail-fields'
import { useDetails } from '@/features/volunteer/use-details'
import { whyNot } from '@/hooks/use-checked-form'
import { useQuery } from '@/hooks/use-query'
import { confirm } from '@/platform/dialog'

/** 我的详细资料: seen, corrected, taken back. */
export default function DetailsPage() {
  const known = useQuery('account.personal', {})
  if (known.value) return <Details key={JSON.stringify(known.value)} known={known.value} onSaved={known.setValue} />

  return (
    <Page>
      <Loaded query={known} saying="正在取您的资料">
        {() => null}
      </Loaded>
    </Page>
  )
}

function Details({ known, onSaved }: { known: PersonalView; onSaved: (after: PersonalView) => void }) {
  const { draft, change, problems, today, save, isBusy, removeBirthDate, removeDocument } = useDetails(known, onSaved)
  const fields = { draft, change, problems, today, known }

  return (
    <Page
      foot={
        <FootBar why={whyNot(problems)}>
          <Button size="l" isBlock isBusy={isBusy} busyText="正在改" onClick={save}>
            保存
          </Button>
        </FootBar>
      }
    >
      <MoreFields {...fields} />
      <AgeFields {...fields} />
      {known.birthDate !== null && (
        <Button kind="text" icon="trash" onClick={() => void takeBack('出生日期', removeBirthDate)}>
          不再保存出生日期
        </Button>
      )}
      <DocumentFields {...fields} />
      {known.document !== null && (
        <Button kind="text" icon="trash" onClick={() => void takeBack('证件号码', removeDocument)}>
          {`不再保存证件号码 ${known.document.masked}`}
        </Button>
      )}
    </Page>
  )
}

async function takeBack(what: string, remove: () => void) {
  const isSure = await confirm({ title: `不再保存${what}？`, note: '删掉以后，要用时再填。', yes: '删掉', isBad: true })
  if (isSure) remove()
}
