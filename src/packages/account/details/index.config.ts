export default definePageConfig({ navigationBarTitleText: '我的详细资料' })
