const path = require('node:path')
const attributes = require('./attributes.cjs')

/** Lets ariaRole, ariaLabel and their kin through to WeChat, which Taro's own templates drop. */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return
      platform.template.mergeComponents(ctx, attributes)
      platform.runtimePath = [].concat(platform.runtimePath, path.join(__dirname, 'runtime.js'))
    },
  })
}
