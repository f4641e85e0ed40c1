import { currentPage, navigate, type RouteOptions } from '../router'
import { outside, problem, world } from '../world'
import { placeholderCanvas, placeholderContext } from './canvas'
import { makeCloud } from './cloud'
import { argumentsOf, defineAsync } from './define'
import { defineFiles } from './files'
import { defineEvent } from './listeners'
import { makeTransfers } from './network'
import { definePrivate } from './privacy'
import { createSelectorQuery } from './selector-query'
import { defineStorage } from './storage'
import { defineSystem } from './system'

const WAYS = ['navigateTo', 'redirectTo', 'reLaunch', 'switchTab', 'navigateBack']

/** The `wx` object. What is not made here goes to the phone outside, which knows the test's answers. */
export const makeWx = () => {
  const wx: Record<string, unknown> = {
    cloud: makeCloud(),
    createSelectorQuery,
    createIntersectionObserver: (
      component?: { createIntersectionObserver: (options?: unknown) => unknown },
      options?: unknown,
    ) => (component ?? currentPage()!.instance).createIntersectionObserver(options),
    createOffscreenCanvas: (options?: { width?: number; height?: number }) =>
      placeholderCanvas(options?.width, options?.height),
    createCanvasContext: () => placeholderContext(),
    ...makeTransfers(),
  }
  for (const way of WAYS) defineAsync(wx, way, (options) => navigate(way, options as RouteOptions))
  defineStorage(wx)
  defineSystem(wx)
  defineFiles(wx)
  definePrivate(wx)
  for (const name of world.boot.apiNames) if (!(name in wx)) defineRest(wx, name)
  return wx
}

const defineRest = (wx: Record<string, unknown>, name: string) => {
  const event = /^(?:on|off)([A-Z]\w*)$/.exec(name)?.[1]
  if (event) return defineEvent(wx, event)
  if (!/^create[A-Z]|^get\w*Manager$|Sync$/.test(name)) {
    return defineAsync(wx, name, (options) => outside.device(name, argumentsOf(options)))
  }
  wx[name] = () => {
    problem('unimplemented', `wx.${name}`)
    return {}
  }
}
