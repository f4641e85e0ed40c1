export default definePageConfig({ navigationBarTitleText: '队里的培训', enablePullDownRefresh: true })
