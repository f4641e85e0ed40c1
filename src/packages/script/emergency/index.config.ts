export default definePageConfig({
  navigationBarTitleText: '应急科普',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
