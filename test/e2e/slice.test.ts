import { browserHands } from './harness/browser-hands'
import { describeSlice } from './harness/slice-suite'

const open: Parameters<typeof describeSlice>[1] = ({ browser, cloud }, openId) => browserHands(browser, cloud, openId)

describeSlice('the main job in four browsers', open, { tellsOrder: true })
