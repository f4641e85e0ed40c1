// On a fresh machine Jest knows no times and goes by the size of the files, so that a browser suite may begin last while
// the other worker has nothing left to do. What is known to be long begins first.
const { default: Sequencer } = require('@jest/test-sequencer')

const LONGEST_FIRST = [
  'e2e/pages',
  'api/matrix',
  'weapp/pages',
  'api/budgets',
  'e2e/slice',
  'api/secrets',
  'weapp/slice',
  'api/refusals',
  'e2e/desktop-sign-in',
  'emulator/conformance',
  'emulator/parallel',
  'api/garbage',
  'weapp/gate',
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
