export default definePageConfig({ navigationBarTitleText: '重要日子' })
