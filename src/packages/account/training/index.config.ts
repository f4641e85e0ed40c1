export default definePageConfig({ navigationBarTitleText: '我的培训和资格', enablePullDownRefresh: true })
