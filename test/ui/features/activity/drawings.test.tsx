import { POSTER, paintPoster } from '@/features/activity/poster-drawing'
import { paintShareCard, SHARE_CARD } from '@/features/activity/share-drawing'
import { anActivity } from '../../../builders/activity'

const LONGEST = '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十'
const long = anActivity({ title: LONGEST, venueName: `${LONGEST}一二三四五六七八九十` })

describe('pictures of an activity', () => {
  it('the share card says what, when and where, and nothing runs over its edge', () => {
    const { pen, words, isInside } = aPen()
    paintShareCard(pen, anActivity())

    expect(words.join('\n')).toMatch(/智惠行动[^]*手机防骗小课堂[^]*9:00[^]*文明实践所/)

    paintShareCard(pen, long)
    expect(isInside()).toBe(true)
  })

  it('the poster says who holds it, too, and nothing runs over its edge', () => {
    const { pen, words, isInside } = aPen(POSTER)
    paintPoster(pen, anActivity(), 'https://zhihui.test/?activity=a-1')

    expect(words.join('\n')).toMatch(/手机防骗小课堂[^]*主办[^]*扫码看活动、报名/)

    paintPoster(pen, long, null)
    expect(isInside()).toBe(true)
  })
})

// Helpers

/** Writes down what is written; a Chinese letter is as wide as it is high, others not much more than half. */
function aPen({ width, height } = SHARE_CARD) {
  const words: string[] = []
  let isAllInside = true
  const sizeOf = () => Number(/(\d+)px/.exec(pen.font)?.[1])
  const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter < '\u0100' ? 0.6 : 1) * sizeOf(), 0)
  const pen = {
    fillStyle: '',
    font: '',
    textAlign: 'left' as const,
    fillRect: () => undefined,
    measureText: (text: string) => ({ width: widthOf(text) }) as TextMetrics,
    fillText: (text: string, x: number, y: number) => {
      words.push(text)
      isAllInside &&= x + widthOf(text) <= width && y <= height
    },
  }
  return { pen, words, isInside: () => isAllInside }
}
