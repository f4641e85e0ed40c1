export default definePageConfig({ navigationBarTitleText: '导入', enablePullDownRefresh: true })
