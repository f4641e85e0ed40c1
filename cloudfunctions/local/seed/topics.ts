import type { ActivityPlan } from '@shared/contract/activity-plan'
import type { OrderTopic } from '@shared/contract/order'

export type TopicTag = Exclude<OrderTopic, 'other'>

/** What an activity of one topic looks like; leaders fill it in, residents order it. */
export type Topic = Pick<ActivityPlan, 'category' | 'line' | 'form' | 'audiences' | 'approach' | 'content'> & {
  tag: TopicTag
  title: string
  /** 宣讲稿 that is given there. */
  scriptId: string
  /** How a resident would ask for it. */
  need: string
  summary: string
}

type Axes = Pick<ActivityPlan, 'category' | 'line' | 'form' | 'audiences' | 'approach'>
type Words = Pick<Topic, 'title' | 'content' | 'need' | 'summary'>

const aTopic = (tag: TopicTag, scriptId: string, [axes, words]: [Axes, Words]): Topic => ({
  tag,
  scriptId: `s-${scriptId}`,
  ...axes,
  ...words,
})

const axes = (category: Axes['category'], line: Axes['line'], form: Axes['form']) => ({
  for: (...audiences: Axes['audiences']): Axes => ({
    category,
    line,
    form,
    audiences,
    approach: form === 'lecture' || form === 'report' ? 'theory' : 'both',
  }),
})

const words = (title: string, content: string, [need, summary]: [string, string]): Words => ({
  title,
  content,
  need,
  summary,
})

export const TOPICS: readonly Topic[] = [
  aTopic('electricity', 'practicalSkills-01', [
    axes('craftsmanship', 'community', 'consultation').for('elderly', 'urbanWorkers'),
    words('家庭用电安全检查', '讲清漏电保护器、插线板和大功率电器的用法，现场为居民看插头、看线路，解答用电疑问。', [
      '老楼里插座总发烫，请师傅来看看、讲讲',
      '讲解了漏电保护器的按法，查看了居民带来的插线板，登记了需要上门检查的住户。',
    ]),
  ]),
  aTopic('electricity', 'practicalSkills-12', [
    axes('allAreaOutreach', 'community', 'lecture').for('urbanWorkers', 'elderly'),
    words(
      '电动自行车充电安全',
      '用图片和实物讲充电起火的原因，教大家认合格的电池和充电器，带大家找最近的集中充电点。',
      ['有人在楼道里充电瓶车，想请人来讲讲危险', '展示了合格与改装电池的区别，居民现场扫码找到了三处集中充电点。'],
    ),
  ]),
  aTopic('electricity', 'emergencySkills-09', [
    axes('allAreaOutreach', 'enterprise', 'training').for('urbanWorkers'),
    words('车间用电用气安全', '结合车间实际讲断电程序、燃气泄漏处置和一氧化碳防护，分组动手演练。', [
      '新来的工人多，想上一堂用电用气安全课',
      '分组演练了断电和疏散，车间增贴了两处警示标识。',
    ]),
  ]),
  aTopic('firstAid', 'emergencySkills-01', [
    axes('allAreaOutreach', 'emergency', 'training').for('urbanWorkers', 'officials'),
    words('心肺复苏人人会', '讲急救的前四分钟，用模型人练按压，再学自动除颤器的使用，人人动手。', [
      '想学急救，最好能在假人上练一练',
      '每位参加者在模型人上完成了两轮按压，认识了附近的自动除颤器。',
    ]),
  ]),
  aTopic('firstAid', 'emergencySkills-02', [
    axes('allAreaOutreach', 'community', 'training').for('elderly', 'urbanWorkers'),
    words('噎住了怎么办', '学习海姆立克法在成人、儿童、婴儿身上的不同做法，两人一组练习。', [
      '带孙子的老人多，想学一学孩子噎住怎么救',
      '练习了成人和婴儿两种做法，发放了图示卡片。',
    ]),
  ]),
  aTopic('firstAid', 'emergencySkills-03', [
    axes('allAreaOutreach', 'emergency', 'training').for('youth', 'urbanWorkers'),
    words('火场逃生演练', '讲清报警、关门、低姿、待救几件事，组织一次走楼梯的疏散演练。', [
      '小区想搞一次消防演练',
      '组织了一次疏散，发现两处堆物已请物业清走。',
    ]),
  ]),
  aTopic('firstAid', 'emergencySkills-07', [
    axes('allAreaOutreach', 'office', 'report').for('officials'),
    words('汛期避险怎么做', '讲四色预警、内涝和山洪的避险办法，对照本地风险点说撤离路线。', [
      '镇上干部要值守，想听一听汛期避险',
      '对照风险点图核对了撤离路线和叫应电话。',
    ]),
  ]),
  aTopic('medicine', 'practicalSkills-11', [
    axes('allAreaOutreach', 'community', 'consultation').for('elderly'),
    words('家庭药箱清一清', '药师现场看药盒，教大家分辨过期药，讲慢病用药的三件要紧事。', [
      '老年人药多，分不清哪些过期了',
      '清出过期药品，逐人说明了服药时间，统一送到有害垃圾点。',
    ]),
  ]),
  aTopic('medicine', 'emergencySkills-11', [
    axes('allAreaOutreach', 'community', 'medicalService').for('elderly', 'urbanWorkers'),
    words('心脑血管健康咨询', '量血压，讲心梗和卒中的早期信号，示范“120”三步，答疑。', [
      '想请医生来量血压、讲讲中风的预防',
      '为居民量了血压，血压偏高的已建议到社区卫生服务中心复查。',
    ]),
  ]),
  aTopic('food', 'practicalSkills-14', [
    axes('allAreaOutreach', 'community', 'lecture').for('elderly', 'urbanWorkers'),
    words('看懂食品标签', '带着真实的包装，学看配料表和营养成分表，算一算一包里有多少盐和糖。', [
      '想知道买吃的该看哪里',
      '大家一起算了三种常见食品的含盐量，现场互动热烈。',
    ]),
  ]),
  aTopic('food', 'againstSuperstition-07', [
    axes('other', 'community', 'lecture').for('elderly'),
    words('吃什么补什么', '把常见的进补说法一条一条对照证据来看，讲清缺铁、缺钙怎么办。', [
      '大家都在传食补，想听专家怎么说',
      '逐条讲了常见的食补误区，发放了一周食谱。',
    ]),
  ]),
  aTopic('phone', 'practicalSkills-02', [
    axes('allAreaOutreach', 'community', 'training').for('elderly'),
    words('手机用得更顺手', '手把手教调大字体、视频通话、预约挂号和缴费，一人带三位老人。', [
      '老人想学手机挂号和视频',
      '教会大多数老人调大字体和视频通话，留下联系电话便于再问。',
    ]),
  ]),
  aTopic('fraud', 'againstSuperstition-02', [
    axes('allAreaOutreach', 'community', 'lecture').for('elderly', 'urbanWorkers'),
    words('识破电信诈骗', '讲五种常见剧本，现场演一演，教会用 96110 和国家反诈中心。', [
      '最近接到怪电话的多，请人来讲防骗',
      '用情景短剧讲了五种骗法，居民当场删除了两个陌生软件。',
    ]),
  ]),
  aTopic('fraud', 'againstSuperstition-01', [
    axes('allAreaOutreach', 'village', 'play').for('elderly', 'farmers'),
    words('保健品套路大拆解', '用短剧演会销的五个环节，教大家看蓝帽子、查批准文号、打 12315。', [
      '村里又来卖保健品了，想请人来讲一讲',
      '短剧之后现场查了三种产品的批准文号。',
    ]),
  ]),
  aTopic('children', 'youthScience-02', [
    axes('innovationClass', 'school', 'experiment').for('youth'),
    words('看不见的空气', '用杯子、纸片和瓶子做三个大气压实验，让学生自己动手、自己解释。', [
      '想请人到学校带孩子做实验',
      '三个实验人人动手，学生提出了二十多个问题。',
    ]),
  ]),
  aTopic('children', 'youthScience-04', [
    axes('innovationClass', 'school', 'experiment').for('youth'),
    words('校园星空观测夜', '讲月相的由来，用望远镜看月面和行星，学会认几颗亮星。', [
      '学校想办一次看星星的活动',
      '天气晴好，看到了环形山，学生画下了观测记录。',
    ]),
  ]),
  aTopic('children', 'youthScience-09', [
    axes('innovationClass', 'school', 'contest').for('youth'),
    words('小机器人走黑线', '从流程图开始，编写巡线程序，分组比赛，讲讲为什么会跑偏。', [
      '孩子们喜欢机器人，请人来教一教',
      '每组都让小车走完了全程，最快的一组讲了自己的办法。',
    ]),
  ]),
  aTopic('children', 'youthScience-08', [
    axes('innovationClass', 'school', 'medicalService').for('youth', 'preschool'),
    words('护眼课和视力检查', '讲户外、距离、光线和时间四件事，为学生查视力，写一张家庭护眼单。', [
      '想给孩子们查一查视力、讲讲护眼',
      '完成视力检查，需要复查的已通知家长。',
    ]),
  ]),
  aTopic('farming', 'practicalSkills-03', [
    axes('agriBenefit', 'village', 'farmService').for('farmers'),
    words('果园管护现场课', '在果园里看树、看叶、看果，讲施肥、修剪和病虫防治，农艺师当场示范。', [
      '果树今年落果多，请技术员来看看',
      '在果园示范修剪，看了病叶，开出了防治单子。',
    ]),
  ]),
  aTopic('farming', 'practicalSkills-04', [
    axes('agriBenefit', 'village', 'farmService').for('farmers'),
    words('大棚蔬菜田间课', '到棚里看湿度、看病叶，讲放风和浇水的时机，教看农药标签。', [
      '大棚里叶子起霉，想请人来看看',
      '查看了六个大棚，调整了放风时间，讲了安全间隔期。',
    ]),
  ]),
  aTopic('farming', 'practicalSkills-07', [
    axes('agriBenefit', 'village', 'training').for('farmers'),
    words('养殖户防病课堂', '讲进雏、消毒、免疫三道关，教养殖户记免疫台账。', [
      '家里养了两百只鸡，想听防病的课',
      '养殖户当场写好了免疫台账，防疫员留了电话。',
    ]),
  ]),
]
