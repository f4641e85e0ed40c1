export default definePageConfig({ navigationBarTitleText: '各单位职责灯', enablePullDownRefresh: true })
