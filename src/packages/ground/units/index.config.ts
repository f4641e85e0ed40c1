export default definePageConfig({ navigationBarTitleText: '报送单位', enablePullDownRefresh: true })
