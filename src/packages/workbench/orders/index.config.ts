export default definePageConfig({ navigationBarTitleText: '单位的点单', enablePullDownRefresh: true })
