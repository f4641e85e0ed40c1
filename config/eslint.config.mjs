import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const root = new URL('..', import.meta.url).pathname
const impure = (selector, instead) => ({ selector, message: `Not in a rule: ${instead}` })

const house = [
  {
    selector: "ExpressionStatement > AwaitExpression > CallExpression[callee.name='call']",
    message: 'Look at the reply: it may be a refusal.',
  },
  {
    selector: 'ExpressionStatement > AwaitExpression > CallExpression[callee.property.name=/^(insert|replace)$/]',
    message: 'Look at the answer: somebody may have been faster.',
  },
  {
    selector: "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
    message: "import * as z from 'zod': the named import carries every locale.",
  },
  {
    selector:
      'Identifier[name=/dianDan|jieDan|paiDan|pingDan|zongDui|zhiDui|sanZhang|xuanJiang|yaoKe|wenMing|zhiYuan|qianDao/i]',
    message: 'English, from the glossary in README.md.',
  },
  {
    selector: 'TSEnumDeclaration',
    message: 'Use z.enum or a const object; they are the same on both sides of the wire.',
  },
]

export default tseslint.config(
  { ignores: ['.build/**', 'dist/**', '.local/**', '**/*.d.ts'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      // A flat ladder of guards counts one each, and so does every `&&` and `??`: twelve is still one screen of plain reading.
      complexity: ['error', 12],
      'max-params': ['error', 3],
      'max-depth': ['error', 2],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': ['error', ...house],
    },
  },
  {
    files: ['src/shared/domain/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...house,
        impure("CallExpression[callee.object.name='Date'][callee.property.name='now']", 'take `now` as a parameter.'),
        impure("NewExpression[callee.name='Date'][arguments.length=0]", 'take `now` as a parameter.'),
        impure(
          "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          'take the value as a parameter.',
        ),
        impure('ThrowStatement', 'refuse(code) instead; exceptions are for bugs.'),
        impure('AwaitExpression', 'rules do not wait; let the handler load the data first.'),
      ],
    },
  },
  {
    files: ['src/**/*.tsx', 'src/**/use-*.ts'],
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['src/**/*.tsx'],
    // A page is one function of markup; what it does lives in hooks and rules, which keep the limit of 40.
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['config/**'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false, program: null } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['test/**'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
)
