export default definePageConfig({ navigationBarTitleText: '是您本人吗', enablePullDownRefresh: true })
