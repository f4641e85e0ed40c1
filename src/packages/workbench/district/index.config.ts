export default definePageConfig({ navigationBarTitleText: '区县数据', enablePullDownRefresh: true })
