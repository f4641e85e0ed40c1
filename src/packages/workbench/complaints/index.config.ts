export default definePageConfig({ navigationBarTitleText: '投诉台', enablePullDownRefresh: true })
