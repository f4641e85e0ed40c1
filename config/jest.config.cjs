// One runner, several projects: what runs in Node, what needs a DOM, what drives a browser.
const rootDir = `${__dirname}/..`

// A machine that does other things is slow, not wrong: hundreds of calls at once may wait longer here than in the cloud.
process.env['CLOUD_ANSWERS_WITHIN_MS'] ??= '60000'

const moduleNameMapper = {
  '^@shared/(.*)$': '<rootDir>/src/shared/$1',
  '^@cloud/(.*)$': '<rootDir>/cloudfunctions/$1',
  '^@/(.*)$': '<rootDir>/src/$1',
}

// Types are stripped, nothing else is changed: Node runs the rest. SWC does it in a tenth of Babel's time.
const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
}

const { ALONE } = require('../test/together/alone.json')

// `npm test` loads what is common to many small suites once; whoever looks for one suite finds it in its own file.
const isWhole = process.env['WHOLE'] === '1'
const TOGETHER = ['api', 'rules', 'journeys']

const suitesOf = (name) =>
  isWhole && TOGETHER.includes(name)
    ? [
        `<rootDir>/test/together/${name}-*.test.ts`,
        ...ALONE.filter((suite) => suite.startsWith(`${name}/`)).map((suite) => `<rootDir>/test/${suite}.test.ts`),
      ]
    : [`<rootDir>/test/${name}/**/*.test.ts`]

const node = (displayName) => ({
  displayName,
  rootDir,
  testEnvironment: 'node',
  testMatch: suitesOf(displayName),
  transform: { '^.+\\.[tj]sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['/node_modules/(?!(mingo|@noble)/)'],
  moduleNameMapper,
})

const styleMocks = {
  '\\.module\\.scss$': '<rootDir>/test/ui/mocks/style.ts',
  '\\.s?css$': '<rootDir>/test/ui/mocks/empty.ts',
  '\\.(png|svg)$': '<rootDir>/test/ui/mocks/file.ts',
  '^@tarojs/components$': '<rootDir>/test/ui/mocks/components.tsx',
  '^@tarojs/taro$': '<rootDir>/test/ui/mocks/taro.ts',
}

const ui = {
  displayName: 'ui',
  rootDir,
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/test/ui/**/*.test.tsx'],
  transform: { '^.+\\.[tj]sx?$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['/node_modules/(?!(@noble|uqr)/)'],
  moduleNameMapper: { ...styleMocks, ...moduleNameMapper },
  setupFilesAfterEnv: ['<rootDir>/test/ui/setup.ts'],
}

/** @type {import('jest').Config} */
module.exports = {
  rootDir,
  // Browsers and a whole city are started in tests: what hangs is stopped, what is only slow on a busy machine is not.
  testTimeout: 120_000,
  maxWorkers: 2,
  testSequencer: `${__dirname}/longest-first.cjs`,
  projects: [...['rules', 'store', 'api', 'contract', 'emulator', 'journeys', 'browser', 'weapp', 'e2e'].map(node), ui],
}
