export default definePageConfig({ navigationBarTitleText: '队里的服务菜单', enablePullDownRefresh: true })
