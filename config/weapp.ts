import type { IMiniAppConfig } from '@tarojs/taro/types/compile'
import { compile, cssModules, withProjectBabel } from './compile'

/** The mini-program: one pass of Babel over everything, and shared code of subpackages kept out of the main one. */
export const weapp = (at: (relative: string) => string): IMiniAppConfig<'webpack5'> => ({
  compile,
  postcss: { pxtransform: { enable: true, config: {} }, cssModules },
  // No component's look depends on which stylesheet comes first.
  miniCssExtractPluginOption: { ignoreOrder: true },
  optimizeMainPackage: { enable: true },
  webpackChain: (chain) => {
    withProjectBabel(chain, at)
  },
})
