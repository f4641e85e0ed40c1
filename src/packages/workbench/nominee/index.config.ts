export default definePageConfig({ navigationBarTitleText: '事迹依据', enablePullDownRefresh: true })
