export default definePageConfig({ navigationBarTitleText: '阵地覆盖', enablePullDownRefresh: true })
