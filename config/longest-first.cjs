// On a fresh machine Jest knows no times and goes by the size of the files, so that a browser suite may begin last while
// the other worker has nothing left to do. What is known to be long begins first.
const { default: Sequencer } = require('@jest/test-sequencer')

// Two suites that drive a browser would get in each other's way; between them stands what only reckons.
const LONGEST_FIRST = [
  'e2e/pages',
  'api/matrix',
  'api/budgets',
  'api/refusals',
  'weapp/pages',
  'api/secrets',
  'together/api-4',
  'together/api-3',
  'e2e/slice',
  'together/api-2',
  'together/api-1',
  'weapp/slice',
  'emulator/conformance',
  'emulator/memory',
  'emulator/parallel',
  'e2e/desktop-sign-in',
  'together/rules-1',
  'together/rules-2',
  'together/journeys-1',
  'rules/seed/seed',
  'weapp/gate',
  'api/garbage',
  'api/sign-up',
]

const rank = ({ path }) => {
  const at = LONGEST_FIRST.findIndex((name) => path.endsWith(`/test/${name}.test.ts`))
  return at < 0 ? LONGEST_FIRST.length : at
}

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b))
  }
}
