export default definePageConfig({ navigationBarTitleText: '队伍数据', enablePullDownRefresh: true })
