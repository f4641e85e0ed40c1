export default definePageConfig({ navigationBarTitleText: '审核活动', enablePullDownRefresh: true })
