export default definePageConfig({ navigationBarTitleText: '全市一张图', enablePullDownRefresh: true })
