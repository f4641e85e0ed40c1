export default definePageConfig({ navigationBarTitleText: '可预约的资源', enablePullDownRefresh: true })
