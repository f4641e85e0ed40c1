import { outside, problem, world } from '../world'
import { argumentsOf, defineAsync, type Options } from './define'

const CHOOSERS = ['chooseLocation', 'choosePoi', 'chooseAddress']
const LOCATORS: Record<string, string> = {
  getFuzzyLocation: 'scope.userFuzzyLocation',
  getLocation: 'scope.userLocation',
  startLocationUpdate: 'scope.userLocation',
  startLocationUpdateBackground: 'scope.userLocation',
}

/** Where a person is: WeChat answers only what app.json declares, and says why. */
export const definePrivate = (wx: Record<string, unknown>) => {
  for (const name of [...CHOOSERS, ...Object.keys(LOCATORS)]) {
    defineAsync(wx, name, (options: Options) => {
      demand(
        (world.boot.app.requiredPrivateInfos ?? []).includes(name),
        `${name} needs to be declared in requiredPrivateInfos of app.json`,
      )
      const scope = LOCATORS[name]
      demand(
        !scope || !!world.boot.app.permission?.[scope]?.desc,
        `${name} needs permission["${scope}"].desc in app.json`,
      )
      return outside.device(name, argumentsOf(options))
    })
  }
}

const demand = (isDeclared: boolean, rule: string) => {
  if (isDeclared) return
  problem('rule', rule)
  throw new Error(rule)
}
