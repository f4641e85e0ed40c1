export default definePageConfig({ navigationBarTitleText: '志愿者保险', enablePullDownRefresh: true })
