export default definePageConfig({ navigationBarTitleText: '月报里的记录', enablePullDownRefresh: true })
