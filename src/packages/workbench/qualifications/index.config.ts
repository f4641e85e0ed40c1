export default definePageConfig({ navigationBarTitleText: '审核资格', enablePullDownRefresh: true })
