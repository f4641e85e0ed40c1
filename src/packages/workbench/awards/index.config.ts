export default definePageConfig({ navigationBarTitleText: '表彰', enablePullDownRefresh: true })
