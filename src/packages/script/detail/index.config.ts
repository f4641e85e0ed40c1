export default definePageConfig({ navigationBarTitleText: '讲稿' })
