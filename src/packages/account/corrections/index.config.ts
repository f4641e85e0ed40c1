export default definePageConfig({ navigationBarTitleText: '更正和说明', enablePullDownRefresh: true })
