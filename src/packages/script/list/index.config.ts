export default definePageConfig({ navigationBarTitleText: '讲稿库', enablePullDownRefresh: true })
