import { type TestCloud } from '../e2e/harness/start-cloud'
import { handsOn, shown, type Hands } from '../e2e/harness/hands'
import { BUILT_WEAPP } from './built'
import { bridgeTo } from './cloud-bridge'
import { launchMiniProgram } from './runtime/launch'

/** The mini program in somebody's hands. */
export const weappHands = async (cloud: TestCloud, openId: string) => {
  const program = await launchMiniProgram({ dist: BUILT_WEAPP, ...bridgeTo(cloud, openId) })
  const view = () => program.view()
  const openSheet = (label: string) => shown(view().getByRole('button', { name: label, exact: true })).click()
  const closeSheet = () => view().locator('.sheet >> text=确定').click()
  const hands: Hands = {
    ...handsOn(view),
    open: async (route, params = {}) => {
      await program.reLaunch(`/${route}?${new URLSearchParams(params).toString()}`)
      await program.settle()
    },
    param: (name) => program.query()[name] ?? '',
    pick: async (label, option) => {
      await openSheet(label)
      await view()
        .locator('.sheet select')
        .selectOption(typeof option === 'number' ? { index: option } : { label: option })
      await closeSheet()
    },
    setMoment: async (label, value) => {
      await openSheet(label)
      await view().locator('.sheet input').fill(value)
      await closeSheet()
    },
    addPhotos: async (button) => {
      await shown(view().getByRole('button', { name: button })).click()
      return 1
    },
    setOnline: program.setOnline,
    text: () => program.text(),
    screenshot: program.screenshot,
  }
  return { hands, problems: program.problems, close: program.close }
}
