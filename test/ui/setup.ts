import '@testing-library/jest-dom'
import { cleanup, configure } from '@testing-library/react'
import type * as Phone from './mocks/taro'

// The browser edition: native buttons and fields, which is what the tests look for.
process.env.TARO_ENV = 'h5'

// A machine that does other things is slow, not wrong.
configure({ asyncUtilTimeout: 15_000 })

// Whatever is shown over the page is looked for in one place: what the phone was asked to show.
jest.mock('@/platform/overlay', () => {
  const { default: Taro } = jest.requireActual<typeof Phone>('./mocks/taro')
  return {
    ...jest.requireActual<object>('@/platform/overlay'),
    showToast: (title: string) => void Taro.showToast({ title, icon: 'none' }),
    ask: async (question: object) => ((await Taro.showModal(question)) as { confirm: boolean }).confirm,
  }
})

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation((...message: unknown[]) => {
    throw new Error(`console.error: ${message.map(String).join(' ')}`)
  })
})

afterEach(() => {
  cleanup()
  jest.restoreAllMocks()
  jest.clearAllMocks()
})
