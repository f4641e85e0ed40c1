import type { AccountView } from '@shared/contract/account'
import type { PersonalView } from '@shared/contract/my-data'
import { chinaDay } from '@shared/domain/time/china-time'
import { DOCUMENT_KIND_TEXT, SENSITIVE_TEXT, SERVICE_KIND_TEXT, SEX_TEXT } from '@shared/text/personal'
import { VOLUNTEER_TYPE_TEXT } from '@shared/text/terms'
import { CardList } from '@/components/card/card'
import { Row } from '@/components/row/row'
import { SectionHead } from '@/components/section-head/section-head'
import { go } from '@/platform/navigate'

type Props = { me: AccountView; known: PersonalView }

const NONE = '没有填'

/** Everything that is stored about who I am, with the way to correct it. */
export const StoredFacts = ({ me, known }: Props) => (
  <>
    <SectionHead title="我是谁" more="去改" onMore={() => void go('profile', {})} />
    <CardList>
      <Row isPlain title="名字" value={me.name || NONE} />
      <Row isPlain title="昵称" value={me.nickname || NONE} />
      <Row
        isPlain
        title="手机号"
        value={me.phone ?? NONE}
        note={me.phone && (me.isPhoneVerified ? '已核实' : '自己填的')}
      />
      <Row isPlain title="街道" value={me.subdistrictName || NONE} />
      {me.registration && (
        <Row
          isPlain
          title="志愿者登记"
          note={[...me.registration.types.map((type) => VOLUNTEER_TYPE_TEXT[type]), ...me.registration.skills].join(
            '、',
          )}
        />
      )}
    </CardList>
    <SectionHead title="详细资料" more="去改" onMore={() => void go('details', {})} />
    <CardList>
      <Row isPlain title="性别" value={known.sex ? SEX_TEXT[known.sex] : NONE} />
      <Row isPlain title="出生日期" value={known.birthDate ?? NONE} />
      <Row isPlain title="证件" value={documentWords(known)} />
      <Row isPlain title="监护人" value={guardianWords(known)} />
      <Row
        isPlain
        title="想做的服务"
        note={known.serviceKinds.map((kind) => SERVICE_KIND_TEXT[kind]).join('、') || NONE}
      />
      {known.platforms.map(({ platformId, name }) => (
        <Row key={platformId} isPlain title={`${name}编号`} value={known.outsideNumbers[platformId] ?? NONE} />
      ))}
    </CardList>
    <SectionHead title="我同意过的" more="看说明" onMore={() => void go('privacy', {})} />
    <CardList>
      <Row
        isPlain
        title="隐私说明"
        value={me.consent ? `第 ${me.consent.version} 版，${chinaDay(me.consent.at)}` : '还没同意'}
      />
      {known.sensitiveConsents.map(({ item, at }) => (
        <Row key={item} isPlain title={`单独同意：${SENSITIVE_TEXT[item]}`} value={chinaDay(at)} />
      ))}
    </CardList>
  </>
)

const documentWords = ({ document }: PersonalView) =>
  document ? `${DOCUMENT_KIND_TEXT[document.kind]} ${document.masked}` : NONE

const guardianWords = ({ guardian }: PersonalView) =>
  guardian ? `${guardian.name}${guardian.hasConsented ? '，已同意' : ''}` : NONE
