export default definePageConfig({ navigationBarTitleText: '这场活动的转入', enablePullDownRefresh: true })
