export default definePageConfig({ navigationBarTitleText: '核实点单', enablePullDownRefresh: true })
