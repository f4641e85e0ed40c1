export default definePageConfig({ navigationBarTitleText: '阵地', enablePullDownRefresh: true })
