/** The shipped illustrations: `data/photos/<file>.jpg` and `<file>-small.jpg`. */
export const PICTURES: readonly { file: string; caption: string }[] = [
  { file: 'square', caption: '社区广场上的咨询台' },
  { file: 'orchard', caption: '果园里看树' },
  { file: 'experiment', caption: '实验课的桌面' },
  { file: 'power-line', caption: '线路检查现场' },
  { file: 'phone-class', caption: '手机课堂的板书' },
  { file: 'first-aid', caption: '急救练习用的模型和除颤器' },
  { file: 'fire-drill', caption: '灭火器认一认' },
  { file: 'stargazing', caption: '架好了望远镜' },
  { file: 'science-van', caption: '科普大篷车进村' },
  { file: 'greenhouse', caption: '大棚里的蔬菜' },
  { file: 'exhibition', caption: '展板前' },
  { file: 'river-town', caption: '活动地点外景' },
]
