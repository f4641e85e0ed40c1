import { type TestCloud } from '../e2e/harness/start-cloud'
import { handsOn, shown, type Hands } from '../e2e/harness/hands'
import { aJpeg } from '../builders/photo'
import { BUILT_WEAPP } from './built'
import { bridgeTo } from './cloud-bridge'
import { launchMiniProgram, type MiniProgram } from './runtime/launch'
import { type LaunchOptions } from './runtime/phone'

/** What WeChat lets one choose at once. */
const PHOTOS = 20
const CUT = [4, 12]
const SLOW_MS = 100

/** A line on which every picture takes its time, and two are cut off. */
const badLine = (cloud: LaunchOptions['cloud']) => {
  let count = 0
  const uploadFile: LaunchOptions['cloud']['uploadFile'] = async (request) => {
    const isPicture = !request.cloudPath.endsWith('-small.jpg')
    if (isPicture && CUT.includes(++count)) throw new Error('uploadFile:fail the line was cut')
    if (isPicture && count <= PHOTOS) await new Promise((resolve) => setTimeout(resolve, SLOW_MS))
    return cloud.uploadFile?.(request)
  }
  return { ...cloud, uploadFile }
}

/** The mini program in somebody's hands. */
export const weappHands = async (openTo: TestCloud, openId: string) => {
  const { cloud, origins } = bridgeTo(openTo, openId)
  const album = () => Array.from({ length: PHOTOS }, (_, n) => program.addFile(`album-${n}.jpg`, Buffer.from(aJpeg())))
  const chooseMedia = () => ({ type: 'image', tempFiles: album().map((tempFilePath) => ({ tempFilePath, size: 1 })) })
  const program: MiniProgram = await launchMiniProgram({
    dist: BUILT_WEAPP,
    cloud: badLine(cloud),
    ...(origins ? { origins } : {}),
    mocks: { chooseMedia },
  })
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
      await shown(view().getByRole('button', { name: '全部重试' })).click({ timeout: 60_000 })
      return PHOTOS
    },
    setOnline: program.setOnline,
    text: () => program.text(),
    screenshot: program.screenshot,
  }
  return { hands, problems: program.problems, close: program.close }
}
