export default definePageConfig({ navigationBarTitleText: '时长核查', enablePullDownRefresh: true })
