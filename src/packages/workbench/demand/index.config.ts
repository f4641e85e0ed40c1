export default definePageConfig({ navigationBarTitleText: '居民的需求', enablePullDownRefresh: true })
