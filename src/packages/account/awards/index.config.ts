export default definePageConfig({ navigationBarTitleText: '表彰和评价', enablePullDownRefresh: true })
