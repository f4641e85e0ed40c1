export default definePageConfig({ navigationBarTitleText: '合并队伍', enablePullDownRefresh: true })
