import type { IH5Config } from '@tarojs/taro/types/compile'
import { compile, cssModules, withProjectBabel } from './compile'

const inModules = (names: string) => new RegExp(`[\\\\/]node_modules[\\\\/](${names})[\\\\/]`)

/** What every page needs is cut from what one page needs; without this the first load is almost twice as big. */
const splitChunks = {
  chunks: 'all' as const,
  minSize: 0,
  maxInitialRequests: 20,
  maxAsyncRequests: 20,
  cacheGroups: {
    default: false as const,
    defaultVendors: false as const,
    react: { name: 'react', test: inModules('react|react-dom|scheduler'), priority: 40 },
    taro: { name: 'taro', test: inModules('@tarojs|@stencil'), priority: 30 },
    vendors: { name: 'vendors', test: /[\\/]node_modules[\\/]/, minChunks: 2, priority: 20 },
    common: { name: 'common', minChunks: 2, priority: 1, reuseExistingChunk: true },
  },
}

const hashed = (folder: string) => `${folder}/[name].[contenthash:8].${folder}`

/** The browser: hash routes, so that any static server can serve it. */
export const h5 = (at: (relative: string) => string): IH5Config<'webpack5'> => ({
  compile,
  publicPath: '/',
  staticDirectory: 'static',
  router: { mode: 'hash' },
  output: { filename: hashed('js'), chunkFilename: hashed('js') },
  miniCssExtractPluginOption: { ignoreOrder: true, filename: hashed('css'), chunkFilename: hashed('css') },
  postcss: {
    autoprefixer: { enable: true, config: {} },
    // Lengths are written for a phone 750 wide; between 320 and 430 px they scale, beyond that they stay.
    pxtransform: { enable: true, config: { baseFontSize: 20, minRootSize: 17, maxRootSize: 23 } },
    cssModules,
  },
  webpackChain: (chain) => {
    withProjectBabel(chain, at)
    if (process.env.NODE_ENV !== 'production') return
    chain.optimization.splitChunks(splitChunks)
    chain.performance.hints(false)
  },
})
