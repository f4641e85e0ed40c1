export default definePageConfig({ navigationBarTitleText: '应急科普' })
