import { browserHands } from './harness/browser-hands'
import { describeSlice } from './harness/slice-suite'

describeSlice('the main job in four browsers', ({ browser, cloud }, openId) => browserHands(browser, cloud, openId))
