const tab = (page: string, text: string, icon: string) => ({
  pagePath: `pages/${page}/index`,
  text,
  iconPath: `assets/tab/${icon}.png`,
  selectedIconPath: `assets/tab/${icon}-on.png`,
})

const pack = (name: string, pages: string[]) => ({
  root: `packages/${name}`,
  name,
  pages: pages.map((page) => `${page}/index`),
})

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/activity/index',
    'pages/order/index',
    'pages/me/index',
    'pages/check-in/index',
    'pages/code/index',
  ],
  subPackages: [
    pack('activity', ['detail', 'edit', 'close', 'photos', 'board', 'mine']),
    pack('order', ['place', 'detail', 'pool']),
    pack('team', ['list', 'detail', 'training']),
    pack('script', ['list', 'detail']),
    pack('workbench', [
      'home',
      'team',
      'unit',
      'district',
      'records',
      'orders',
      'qualifications',
      'policies',
      'complaints',
    ]),
    pack('account', [
      'profile',
      'register',
      'inbox',
      'record',
      'privacy',
      'sign-in',
      'desktops',
      'desktop-confirm',
      'training',
      'qualification',
      'complain',
      'complaints',
      'complaint',
    ]),
  ],
  // What a person most likely opens next, fetched while they read.
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['activity', 'order'] },
    'pages/activity/index': { network: 'all', packages: ['activity'] },
    'pages/order/index': { network: 'all', packages: ['order'] },
    'pages/me/index': { network: 'all', packages: ['account', 'workbench'] },
  },
  window: {
    navigationStyle: 'default',
    backgroundTextStyle: 'dark',
    backgroundColor: '#F4F6F9',
    navigationBarBackgroundColor: '#FFFFFF',
    navigationBarTextStyle: 'black',
    navigationBarTitleText: '智惠行动',
  },
  tabBar: {
    color: '#4A5764',
    selectedColor: '#0B5FBF',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [
      tab('home', '首页', 'home'),
      tab('activity', '活动', 'calendar'),
      tab('order', '点单', 'order'),
      tab('me', '我的', 'user'),
    ],
  },
  lazyCodeLoading: 'requiredComponents',
  sitemapLocation: 'sitemap.json',
  __usePrivacyCheck__: true,
})
