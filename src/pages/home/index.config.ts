export default definePageConfig({ navigationBarTitleText: '智惠行动', enablePullDownRefresh: true })
