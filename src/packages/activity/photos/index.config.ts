export default definePageConfig({ navigationBarTitleText: '传照片', enablePullDownRefresh: true })
