import '@testing-library/jest-dom'
import { cleanup } from '@testing-library/react'

// The browser edition: native buttons and fields, which is what the tests look for.
process.env.TARO_ENV = 'h5'

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
