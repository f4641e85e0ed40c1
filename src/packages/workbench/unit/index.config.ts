export default definePageConfig({ navigationBarTitleText: '看数据', enablePullDownRefresh: true })
