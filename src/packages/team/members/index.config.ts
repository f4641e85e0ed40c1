export default definePageConfig({ navigationBarTitleText: '队员', enablePullDownRefresh: true })
