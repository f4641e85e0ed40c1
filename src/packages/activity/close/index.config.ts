export default definePageConfig({ navigationBarTitleText: '考勤与结项', enablePullDownRefresh: true })
