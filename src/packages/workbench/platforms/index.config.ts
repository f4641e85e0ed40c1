export default definePageConfig({ navigationBarTitleText: '平台注册数', enablePullDownRefresh: true })
