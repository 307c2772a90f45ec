import { z } from 'zod';
import { leaf, shape, term } from '../leaf';
import { house, passage } from '../source';

/** A named thing and the means to reach it. */
const meansShape = z
  .array(
    z.strictObject({
      code: z.string().min(1),
      zh: z.string().min(1),
      en: z.string().min(1),
      means: shape.sentence,
    }),
  )
  .readonly();

/** Finding, serving and keeping key accounts (大客户管理工作). */
export const keyAccount = {
  definition: leaf(
    shape.sentence,
    {
      zh: '从企业的客户群中挑选出来给予特别关注的客户，是企业的伙伴型客户',
      en: 'Customers picked out for special attention: the company’s partners',
    },
    '大客户的定义',
    'Definition of a key account',
    passage('S2', [97, 98], '从企业的客户群中挑选出来给予特别关注的客户'),
  ),
  profitShare: leaf(
    shape.share,
    0.8,
    '大客户为企业创造的利润占比',
    'Share of profit made with key accounts',
    passage('S2', 98, '是为企业创造80%利润的客户'),
  ),
  features: leaf(
    meansShape,
    [
      {
        code: 'buysMuch',
        zh: '采购数量大、频繁',
        en: 'Buys much and often',
        means: { zh: '按件量、金额排名', en: 'rank by parcels and by money' },
      },
      {
        code: 'concentrated',
        zh: '采购集中性强',
        en: 'Concentrated purchasing',
        means: { zh: '旺月占比、单一合同', en: 'share of the top months, one contract' },
      },
      {
        code: 'demandsService',
        zh: '服务要求高',
        en: 'High demands on service',
        means: { zh: '有服务水平约定', en: 'a service-level list exists' },
      },
      {
        code: 'priceSensitive',
        zh: '对价格的敏感性',
        en: 'Sensitivity to price',
        means: { zh: '按1–5分评价', en: 'score 1 to 5' },
      },
      {
        code: 'wantsPartnership',
        zh: '长期伙伴关系意愿',
        en: 'Wish for a long partnership',
        means: { zh: '按1–5分评价', en: 'score 1 to 5' },
      },
      {
        code: 'manyDeciders',
        zh: '管理复杂、多部门参与决策',
        en: 'Complex, several departments decide',
        means: { zh: '联系人数', en: 'number of contacts' },
      },
    ],
    '大客户特征及判定方式',
    'Features of key accounts and how they are judged',
    house(
      '原表未刊载，据选择标准与公开资料归纳',
      'the table itself is not printed; gathered from the selection factors and public practice',
    ),
  ),
  decidersFrom: leaf(
    shape.countFrom1,
    3,
    '联系人几人起视为多部门决策',
    'Contacts from which several departments decide',
    house('按公开资料“多部门参与决策”设定', 'set for the public feature “several departments decide”'),
  ),
  negativeScreens: leaf(
    shape.terms,
    [
      term('occasional', '偶然大量消费的团体客户', 'A group that buys much only by chance'),
      term('volumeWithoutProfit', '只有量而没有利润的客户', 'Volume without profit'),
      term('squeezing', '盘剥利润的“扒皮大户”', 'A big account that squeezes out all profit'),
    ],
    '不应列为大客户的情形',
    'Customers that should not become key accounts',
    house('公开资料的反面筛选', 'negative screening in public practice'),
  ),
  selectionFactors: leaf(
    shape.terms,
    [
      term('purchaseQuantity', '客户的采购数量', 'Quantity bought', '采购数量'),
      term('concentration', '采购的集中性', 'Concentration of purchasing'),
      term('serviceDemand', '对服务水准的要求', 'Demands on service level'),
      term('priceSensitivity', '对价格的敏感性程度', 'Sensitivity to price', '对价格的敏感性'),
      term('partnership', '是否希望与公司建立长期伙伴关系', 'Wish for a long partnership', '长期伙伴关系意愿'),
    ],
    '选择大客户的标准',
    'Factors for choosing key accounts',
    passage('S2', [88, 89], '客户的采购数量、采购的集中性、对服务水准的要求'),
  ),
  factorScore: {
    min: leaf(
      shape.count,
      1,
      '各选择标准的最低分',
      'Lowest score of a factor',
      house('五级评分', 'a five-point scale'),
    ),
    max: leaf(
      shape.countFrom1,
      5,
      '各选择标准的最高分',
      'Highest score of a factor',
      house('五级评分', 'a five-point scale'),
    ),
  },
  information: leaf(
    shape.terms,
    [
      term('strategy', '客户经营战略', 'Business strategy', '经营战略'),
      term('scale', '客户经营规模', 'Scale of business', '经营规模'),
      term('condition', '经营状况', 'State of business'),
      term('creditGrade', '资信等级', 'Credit grade'),
      term('bottleneck', '发展瓶颈', 'Bottleneck of growth'),
      term(
        'bargaining',
        '客户代表的还价能力',
        'Bargaining power of its representative',
        '客户代表还价能力',
        '还价能力',
      ),
    ],
    '收集的客户信息',
    'Information to collect',
    passage('S2', 89, '客户经营战略、客户经营规模、经营状况、资信等级、发展瓶颈、客户代表的还价能力'),
  ),
  channels: leaf(
    shape.terms,
    [
      term('salesCentre', '销售中心', 'Sales centre'),
      term('callCentre', '呼叫中心', 'Call centre'),
      term('phone', '电话', 'Phone'),
      term('website', 'Web站点', 'Web site', '网站'),
    ],
    '信息来源',
    'Sources of information',
    passage('S2', 89, '销售中心、呼叫中心、电话、Web站点'),
  ),
  identification: leaf(
    shape.terms,
    [
      term('criteria', '确定大客户的选择标准', 'Set the selection criteria'),
      term('collect', '收集客户信息，填写大客户管理表', 'Collect information and fill in the management sheet'),
      term('analyse', '进行客户信息分析', 'Analyse the information'),
    ],
    '识别大客户的步骤',
    'Steps of identifying key accounts',
    passage('S2', [87, 89], '大客户的识别过程是一个不断收集、分析、比较和筛选客户信息的过程'),
  ),
  appointment: leaf(
    shape.terms,
    [
      term('apply', '经分析、筛选，提交大客户申请表', 'After screening, hand in the application'),
      term('approve', '由物流企业管理层批准', 'The management approves'),
      term('strategy', '制定相应的客户服务策略', 'Decide the service strategy'),
    ],
    '确定关键客户的步骤',
    'Steps of appointing a key account',
    passage('S2', [67, 68], '由物流企业管理层批准'),
  ),
  setting: leaf(
    shape.terms,
    [
      term('level', '进行等级划分，填写大客户设定表', 'Set the level and fill in the appointment sheet'),
      term('measures', '制定服务策略，填写大客户对策一览表', 'Decide the strategy and fill in the list of measures'),
      term('file', '建立大客户档案', 'Open the file'),
    ],
    '大客户定级与建档的步骤',
    'Steps of setting the level and opening the file',
    passage('S2', 81, '对物流客户进行等级划分,并填写大客户设定表'),
  ),
  serviceModes: leaf(
    shape.terms,
    [
      term('onCall', '随叫随到服务', 'On-call service', '随叫随到'),
      term('personalised', '个性化服务', 'Personalised service', '个性化'),
      term('doorToDoor', '上门服务', 'Service at the door', '上门', '上门揽收', '上门收货', '送货上门'),
      term('timed', '限时服务', 'Timed service', '限时', '绿色贵宾通道'),
    ],
    '大客户服务的主要方式',
    'Main modes of key-account service',
    passage('S2', [27, 32], '随叫随到服务对服务时间不固定的大客户'),
  ),
  hotlineHours: leaf(
    z.int().min(1).max(24),
    24,
    '随叫随到服务电话每天开通的小时数',
    'Hours a day of the on-call phone',
    passage('S2', 28, '应开通24小时服务电话'),
  ),
  modelCustomer: leaf(
    shape.sentence,
    {
      zh: '对同属某一行业的大客户，将该行业知名度高、代表性强的优质客户作为业务推广典型',
      en: 'Of the key accounts of one industry, a well-known and representative one serves as the model',
    },
    '业务推广典型',
    'Model customer of an industry',
    passage('S2', [27, 28], '作为业务推广典型'),
  ),
  practices: leaf(
    shape.terms,
    [
      term('keyPerson', '确定目标客户，抓住关键人', 'Set the target and hold the key person'),
      term('winByQuality', '业务或服务以质量取胜', 'Win by quality'),
      term('serviceFirst', '优先保证大客户服务', 'Serve key accounts first'),
      term('studyBusiness', '研究客户经营业务的发展动向', 'Study where the customer’s business is going'),
      term(
        'helpPromotions',
        '密切关注大客户动态，帮助大客户设计促销方案',
        'Follow the account closely and help to plan its promotions',
      ),
      term('friendship', '加强业务以外的沟通，建立朋友关系', 'Communicate beyond business, build friendship'),
      term('trialSale', '在大客户中开展新服务项目的试销', 'Try new services with key accounts'),
      term('afterSales', '做好售后服务', 'Give good after-sales service'),
    ],
    '大客户关系维护的具体做法',
    'Practices of keeping the relation',
    passage('S2', [17, 22], '优先保证大客户服务'),
  ),
  relationFactors: leaf(
    meansShape,
    [
      {
        code: 'keyPerson',
        zh: '抓住关键人',
        en: 'The key person',
        means: { zh: '确定目标客户，识别决策人', en: 'set the target, know who decides' },
      },
      {
        code: 'quality',
        zh: '质量',
        en: 'Quality',
        means: { zh: '业务或服务以质量取胜，100%合同履约率', en: 'win by quality, fulfil 100 % of contracts' },
      },
      {
        code: 'priority',
        zh: '优先与响应',
        en: 'Priority and response',
        means: {
          zh: '优先保证大客户服务，24小时电话，绿色贵宾通道，投诉优先',
          en: 'serve first, 24-hour phone, VIP channel, complaints first',
        },
      },
      {
        code: 'knowBusiness',
        zh: '了解客户业务',
        en: 'Knowing the business',
        means: { zh: '研究客户经营业务的发展动向，密切关注动态', en: 'study its development, follow it closely' },
      },
      {
        code: 'growTogether',
        zh: '共同成长',
        en: 'Growing together',
        means: { zh: '帮助设计促销方案，新服务试销', en: 'help with promotions, try new services' },
      },
      {
        code: 'communication',
        zh: '沟通与情感',
        en: 'Communication and feeling',
        means: { zh: '业务以外的沟通，定期高层互访', en: 'talk beyond business, regular executive visits' },
      },
      {
        code: 'afterSales',
        zh: '售后',
        en: 'After sales',
        means: { zh: '售后服务，投诉与理赔闭环', en: 'after-sales service, complaints and claims closed' },
      },
      {
        code: 'valueAndCost',
        zh: '价值与成本',
        en: 'Value and cost',
        means: { zh: '精准控制成本', en: 'exact control of cost' },
      },
    ],
    '维护大客户关系的关键因素及实现途径',
    'Key factors of the relation and the means to them',
    house('原表未刊载，由各书的做法归纳', 'the table itself is not printed; gathered from the practices in the texts'),
  ),
  creditSteps: leaf(
    shape.terms,
    [
      term('inquiry', '客户信用调查', 'Credit inquiry', '信用调查'),
      term('assessment', '客户信用评估', 'Credit assessment', '信用评估'),
      term('grading', '客户资信分级', 'Credit grading', '资信分级'),
      term('control', '客户资信控制', 'Credit control', '资信控制'),
    ],
    '信用管理的四个步骤',
    'The four steps of credit management',
    passage('S2', 47, '客户信用调查、客户信用评估、客户资信分级和客户资信控制等4个步骤'),
  ),
  creditFileBlocks: leaf(
    shape.terms,
    [
      term('identity', '身份信息', 'Identity', '客户个人基本情况、家庭情况、社会信用情况'),
      term('good', '良好信息', 'Good record'),
      term('notice', '提示信息', 'Adverse records', '不良信用信息记录情况'),
      term('warning', '警示信息', 'Penalties', '客户被企业处罚情况'),
    ],
    '信用档案的主要内容',
    'Blocks of the credit file',
    passage('S2', 35, '身份信息(客户个人基本情况、家庭情况、社会信用情况)、良好信息'),
  ),
  faultTypes: leaf(
    shape.terms,
    [
      term('wrong', '错报', 'Reported wrongly'),
      term('omitted', '漏报', 'Left out'),
      term('late', '迟报', 'Reported late'),
    ],
    '信用信息报送的差错',
    'Faults in reporting credit information',
    passage('S2', 13, '对错报、漏报、迟报信用信息'),
  ),
  roles: leaf(
    shape.terms,
    [
      term(
        'owner',
        '客户专管员',
        'Account owner',
        '专管员',
        '客户代表',
        '大客户经理',
        '大客户服务代表',
        '服务代表',
        '营销员',
        '客户经理',
      ),
      term('serviceStaff', '大客户服务人员', 'Key-account service staff', '客户服务人员', '物流客户服务人员'),
      term('informationClerk', '客户信息管理专员', 'Customer information clerk', '信息管理专员'),
      term('serviceDepartment', '物流客户服务部', 'Customer service department', '客户服务部'),
      term('management', '物流企业管理层', 'Management', '管理层'),
      term('companyLeader', '企业领导', 'Company leader', '公司领导'),
      term('supervisor', '主管人员', 'Supervisor', '主管'),
    ],
    '大客户工作的角色',
    'Roles in key-account work',
    house('各书对同一角色称呼不一，归并为一套名称', 'the texts name the same roles differently; one set of names'),
  ),
} as const;
