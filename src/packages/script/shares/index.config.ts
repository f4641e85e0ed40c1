export default definePageConfig({ navigationBarTitleText: '转发记录', enablePullDownRefresh: true })
