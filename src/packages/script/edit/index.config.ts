export default definePageConfig({ navigationBarTitleText: '写讲稿' })
