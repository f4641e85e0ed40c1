export default definePageConfig({ navigationBarTitleText: '职责灯', enablePullDownRefresh: true })
