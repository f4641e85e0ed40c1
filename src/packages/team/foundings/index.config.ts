export default definePageConfig({ navigationBarTitleText: '等批准的队伍', enablePullDownRefresh: true })
