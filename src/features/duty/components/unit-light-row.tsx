import type { UnitLights } from '@shared/contract/duty'
import { Row } from '@/components/row/row'
import { now } from '@/platform/clock'
import { go } from '@/platform/navigate'
import { shortWord, stateWords } from '../duty-words'
import { AskButton } from './ask-button'
import { Lamp } from './lamp'

/** One unit as the city sees it: its worst light, its people, its month, its teams. */
export function UnitLightRow({ unit, canAsk }: { unit: UnitLights; canAsk: boolean }) {
  const { unitId, name, light, isPilot, askedAt } = unit
  const owes = light === 'missed' || light === 'atRisk'

  return (
    <Row
      leading={light && <Lamp light={light} />}
      title={isPilot ? `${name}（试点）` : name}
      note={wordsOf(unit).join('；') || '没有职责要求'}
      trailing={canAsk && owes ? <AskButton who={{ unitId }} name={name} askedAt={askedAt} /> : undefined}
      onClick={() => void go('duties', { unitId })}
    />
  )
}

function wordsOf({ volunteers, month, teams }: UnitLights): string[] {
  const { missed, atRisk, planned, toClose, done } = teams
  const all = missed + atRisk + planned + toClose + done
  const states = [
    { word: '办了', count: done + toClose },
    { word: '排上', count: planned },
    { word: '要抓紧', count: atRisk },
    { word: '上期没办', count: missed },
  ].filter(({ count }) => count > 0)
  return [
    ...(volunteers ? [shortWord(volunteers)] : []),
    ...(month ? [`本月${stateWords(month, 'month', now())}`] : []),
    ...(all > 0 ? [`${all} 支队伍，${states.map(({ word, count }) => `${word} ${count}`).join('，')}`] : []),
  ]
}
