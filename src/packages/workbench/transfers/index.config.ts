export default definePageConfig({ navigationBarTitleText: '转入登记', enablePullDownRefresh: true })
