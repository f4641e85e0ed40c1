type At = (relative: string) => string

/** Taro leaves node_modules as they are: every package that ships newer syntax than the oldest phone is named here. */
export const compile = {
  include: [(file: string) => /node_modules[\\/](zod|uqr|dayjs|haversine-distance|@noble)[\\/]/.test(file)],
}

export const cssModules = {
  enable: true,
  config: { namingPattern: 'module' as const, generateScopedName: '[local]_[hash:base64:5]' },
}

/** A Babel config reaches node_modules only as a project-wide one, named where the loader is set up. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const withProjectBabel = (chain: any, at: At) =>
  chain.module
    .rule('script')
    .use('babelLoader')
    .tap((options: object) => ({ ...options, configFile: at('config/babel.config.cjs') }))
