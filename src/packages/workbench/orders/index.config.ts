export default definePageConfig({ navigationBarTitleText: '点单处理' })
