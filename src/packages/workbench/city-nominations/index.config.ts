export default definePageConfig({ navigationBarTitleText: '全市推荐表', enablePullDownRefresh: true })
