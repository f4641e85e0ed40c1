import { describeSlice } from '../e2e/harness/slice-suite'
import { demandBuild } from './built'
import { weappHands } from './weapp-hands'

beforeAll(() => demandBuild())

describeSlice('the main job in four mini programs', ({ cloud }, openId) => weappHands(cloud, openId), {
  tellsOrder: true,
})
