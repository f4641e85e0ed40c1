export default definePageConfig({
  navigationBarTitleText: '签到码',
  navigationBarBackgroundColor: '#0D1824',
  navigationBarTextStyle: 'white',
  backgroundColor: '#0D1824',
})
