export default definePageConfig({ navigationBarTitleText: '逐日明细', enablePullDownRefresh: true })
