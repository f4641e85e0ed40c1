export default definePageConfig({ navigationBarTitleText: '申报资格' })
