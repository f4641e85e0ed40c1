export default definePageConfig({ navigationBarTitleText: '谁交了月报', enablePullDownRefresh: true })
