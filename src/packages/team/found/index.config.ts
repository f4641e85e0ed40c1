export default definePageConfig({ navigationBarTitleText: '成立队伍' })
