export default definePageConfig({ navigationBarTitleText: '待本人确认', enablePullDownRefresh: true })
