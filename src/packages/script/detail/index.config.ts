export default definePageConfig({
  navigationBarTitleText: '讲稿',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
