export default definePageConfig({ navigationBarTitleText: '转到别的队', enablePullDownRefresh: true })
