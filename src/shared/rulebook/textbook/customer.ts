import { leaf, shape, term } from '../leaf';
import { house, passage } from '../source';

const quarterly = house('原书只说“定期”，取每季度一次', 'the text says only “regularly”; once a quarter');

/** The ways to classify customers, and what is owed to each value class (客户分类与分类管理). */
export const customer = {
  aims: leaf(
    shape.terms,
    [
      term('winNew', '使得潜在客户转变为现有客户', 'Turn potential customers into existing ones'),
      term('raiseValue', '使客户由低端向中、高端客户转变', 'Raise customers from low to middle and high value'),
    ],
    '客户竞争的焦点',
    'What the competition for customers is about',
    passage('S1', 2, '使得潜在客户转变为现有客户'),
  ),
  keyAccountClasses: leaf(
    shape.words,
    ['A', 'B'],
    '属于大客户的价值类别（代码）',
    'Value classes that are key accounts (codes)',
    passage('S1', 2, '一般来说是快递企业的大客户,但不属于关键客户'),
  ),
  keyCustomerClasses: leaf(
    shape.words,
    ['A'],
    '属于关键客户的价值类别（代码）',
    'Value classes that are key customers (codes)',
    passage('S1', 2, '(1)关键客户(A类客户)'),
  ),
  class: {
    A: {
      definition: leaf(
        shape.sentence,
        {
          zh: '在过去特定时间内为快递企业提供价值量最多的客户',
          en: 'The customers that gave the courier the most value in a past span of time',
        },
        'A类 定义',
        'Class A: definition',
        passage('S1', 2, '在过去特定时间内为快递企业提供价值量最多的客户'),
      ),
      duties: leaf(
        shape.terms,
        [
          term(
            'dedicatedContact',
            '指派专门的服务人员（或客户代表）经常联络',
            'A dedicated person keeps in touch often',
          ),
          term('regularVisits', '定期走访', 'Regular visits'),
          term(
            'bestService',
            '提供最快捷、周到的服务，享受最大的实惠',
            'The fastest and most careful service, the best terms',
          ),
          term('leaderVisits', '企业领导定期拜访', 'Company leaders visit regularly'),
          term('watch', '密切注意异常动向', 'Watch closely for unusual developments'),
          term('complaintsFirst', '优先处理抱怨和投诉', 'Complaints are handled first'),
        ],
        'A类 管理要点',
        'Class A: duties',
        passage('S1', 2, '应优先处理该类客户的抱怨和投诉'),
      ),
      watchItems: leaf(
        shape.terms,
        [
          term('industryTrend', '所处行业趋势', 'Trend of its industry', '行业趋势'),
          term('personnelChange', '人事变动', 'Changes of personnel'),
          term('other', '其它异常动向', 'Other unusual developments', '其他异常动向'),
        ],
        'A类 密切注意的动向',
        'Class A: developments to watch',
        passage('S1', 2, '所处行业趋势、人事变动等其它异常动向'),
      ),
      leader: leaf(
        shape.terms,
        [
          term(
            'companyLeader',
            '企业领导',
            'Company leader',
            '公司领导',
            '领导',
            '总经理',
            '董事长',
            '总裁',
            'general manager',
          ),
        ],
        'A类 由谁定期拜访',
        'Class A: which leader visits',
        passage('S1', 2, '甚至于企业领导要定期去拜访他们'),
      ),
      leaderVisitsPerQuarter: leaf(
        shape.count,
        1,
        'A类 每季度领导拜访次数',
        'Class A: leader visits a quarter',
        quarterly,
      ),
    },
    B: {
      definition: leaf(
        shape.sentence,
        {
          zh: '提供业务收入最多的前20%客户中，扣除高端客户后的客户',
          en: 'The top 20 % of customers by revenue, less the key customers',
        },
        'B类 定义',
        'Class B: definition',
        passage('S1', 2, '提供业务收入最多的前20%客户中,扣除高端客户后的客户'),
      ),
      duties: leaf(
        shape.terms,
        [
          term(
            'dedicatedContact',
            '指派专门的服务人员（或客户代表）经常联络',
            'A dedicated person keeps in touch often',
          ),
          term('regularVisits', '定期走访', 'Regular visits'),
          term('moreAttention', '提供服务的同时给予更多的关注', 'Service with added attention'),
          term('leaderVisits', '主管人员定期拜访', 'The supervisor visits regularly'),
          term('watch', '密切注意异常动向', 'Watch closely for unusual developments'),
        ],
        'B类 管理要点',
        'Class B: duties',
        passage('S1', 2, '提供服务的同时要给予更多的关注'),
      ),
      watchItems: leaf(
        shape.terms,
        [
          term('volumeChange', '快递业务量变化', 'Change of volume', '业务量变化'),
          term('abilityToPay', '资金支付能力', 'Ability to pay'),
          term('personnelChange', '人事变动', 'Changes of personnel'),
          term('restructuring', '重组', 'Restructuring'),
          term('other', '其它异常动向', 'Other unusual developments', '其他异常动向'),
        ],
        'B类 密切注意的动向',
        'Class B: developments to watch',
        passage('S1', 2, '快递业务量变化、资金支付能力、人事变动、重组等异常动向'),
      ),
      leader: leaf(
        shape.terms,
        [term('supervisor', '主管人员', 'Supervisor', '主管', '部门经理', '分公司经理', '主任', 'branch manager')],
        'B类 由谁定期拜访',
        'Class B: which leader visits',
        passage('S1', 2, '主管人员也应定期去拜访他们'),
      ),
      leaderVisitsPerQuarter: leaf(
        shape.count,
        1,
        'B类 每季度领导拜访次数',
        'Class B: leader visits a quarter',
        quarterly,
      ),
    },
    C: {
      definition: leaf(
        shape.sentence,
        { zh: '除了关键客户和主要客户外，剩下的80%客户', en: 'The other 80 % of customers' },
        'C类 定义',
        'Class C: definition',
        passage('S1', 2, '除了上述两种客户外,剩下的80%客户'),
      ),
      duties: leaf(
        shape.terms,
        [
          term('controlCost', '控制服务投入', 'Keep the cost of service under control'),
          term(
            'basicService',
            '按照“方便、及时”的原则提供大众化的基础性服务',
            'Standard basic service, easy and prompt',
          ),
          term(
            'findRisingStars',
            '发掘有潜力的“明日之星”，使其早日升为B类甚至A类客户',
            'Find the rising stars and lift them to class B or A',
          ),
          term('keepInTouch', '保持联系，在客户需要时提供帮助', 'Keep in touch and help when help is needed'),
        ],
        'C类 管理要点',
        'Class C: duties',
        passage('S1', 2, '按照“方便、及时”的原则,为他们提供大众化的基础性服务'),
      ),
      watchItems: leaf(
        shape.terms,
        [term('growth', '业务增长（明日之星）', 'Growth (rising star)')],
        'C类 密切注意的动向',
        'Class C: developments to watch',
        passage('S1', 2, '发掘有潜力的“明日之星”'),
      ),
      leader: leaf(
        shape.terms,
        [],
        'C类 由谁定期拜访',
        'Class C: which leader visits',
        house('原书对C类客户不要求领导拜访', 'the text asks for no leader’s visit to class C'),
      ),
      leaderVisitsPerQuarter: leaf(
        shape.count,
        0,
        'C类 每季度领导拜访次数',
        'Class C: leader visits a quarter',
        house('原书对C类客户不要求领导拜访', 'the text asks for no leader’s visit to class C'),
      ),
    },
  },
  risingStar: {
    growth: leaf(
      shape.amount,
      0.2,
      '明日之星：每期增长率不低于',
      'Rising star: least growth per period',
      house('原书只说“有潜力”，未给增长率', 'the text says only “with potential”'),
    ),
    periods: leaf(
      shape.countFrom1,
      2,
      '明日之星：连续增长的期数',
      'Rising star: number of periods in a row',
      house('原书未给期数，连续两期可避免偶然波动', 'the text gives none; two in a row avoid a chance swing'),
    ),
    classes: leaf(
      shape.words,
      ['C'],
      '明日之星：从哪些价值类别中发掘（代码）',
      'Rising star: value classes looked through (codes)',
      passage('S1', 2, '使其早日升为B类客户甚至A类客户'),
    ),
  },
  marketType: leaf(
    shape.terms,
    [
      term('ecommerce', '电商客户', 'E-commerce customer', '电商'),
      term('enterprise', '企业客户', 'Enterprise customer', '企业', '企业、政府机关客户', '政府机关客户', '政府机关'),
      term('individual', '零散客户', 'Scattered customer', '零散', '散户', '散客'),
    ],
    '按客户所在市场类型分类',
    'By type of market',
    passage('S1', 2, '电商客户、企业、政府机关客户和零散客户'),
  ),
  marketTrait: {
    ecommerce: leaf(
      shape.sentence,
      { zh: '业务量高速增长，占快递业务量的一半以上', en: 'Fast growth; more than half of all express volume' },
      '电商客户的特点',
      'Traits of e-commerce customers',
      passage('S1', 2, '快递业务量的一半以上来自于网购'),
    ),
    enterprise: leaf(
      shape.sentence,
      {
        zh: '追求高性能、最优质的服务，对价格不太敏感，通常选择知名快递企业',
        en: 'Wants high performance and the best quality, is not very sensitive to price, chooses well-known couriers',
      },
      '企业客户的特点',
      'Traits of enterprise customers',
      passage('S1', 2, '追求高性能、最优质的快递服务,对价格则不太敏感'),
    ),
    individual: leaf(
      shape.sentence,
      { zh: '对价格敏感，品牌忠诚度低，流失普遍', en: 'Sensitive to price, little brand loyalty, often lost' },
      '零散客户的特点',
      'Traits of scattered customers',
      passage('S1', 2, '对价格敏感,使得他们对快递品牌的忠诚度低'),
    ),
  },
  areaType: leaf(
    shape.terms,
    [
      term('specialMarket', '专业市场客户', 'Specialised market', '专业市场'),
      term('businessDistrict', '商务区客户', 'Business district', '商务区'),
      term('campusCommunity', '大中院校、社区客户', 'Campus or community', '院校客户', '社区客户', '校园客户'),
    ],
    '按客户所在区域或范围分类',
    'By area or range',
    passage('S1', 2, '按客户所在区域或范围分类'),
  ),
  areaTrait: {
    businessDistrict: leaf(
      shape.sentence,
      {
        zh: '工作和生活节奏快，要求快递服务高效、快捷',
        en: 'Works and lives at a fast pace; wants express service that is efficient and quick',
      },
      '商务区客户的特点',
      'Traits of customers in business districts',
      passage('S1', 2, '必然要求快递服务的高效、快捷'),
    ),
    campusCommunity: leaf(
      shape.sentence,
      {
        zh: '业务量急剧增加，投递难以单靠自身网络：与物业、便利店、校园管理机构等合作，设智能快递箱或收发室，共同配送',
        en: 'Volume grows fast and delivery is too much for one network: work with property managers, shops and schools, set up parcel lockers or a reception room, deliver jointly',
      },
      '大中院校、社区客户的特点',
      'Traits of campus and community customers',
      passage('S1', 2, '通过设置智能快递箱或者快递的收发室委托校园邮局等进行投递'),
    ),
  },
  specialMarkets: leaf(
    shape.terms,
    [
      term('leather', '皮革市场客户', 'Leather market', '皮革'),
      term('electronics', '电子产品市场客户', 'Electronics market', '电子产品'),
      term('clothing', '服装市场客户', 'Clothing market', '服装'),
    ],
    '专业市场客户的类型',
    'Kinds of specialised market',
    passage('S1', 2, '皮革市场客户、电子产品市场客户、服装市场客户'),
  ),
  state: {
    textbook: leaf(
      shape.terms,
      [
        term('loyal', '忠诚客户', 'Loyal', '忠诚'),
        term('new', '新增客户', 'New', '新增', '新客户'),
        term('potential', '潜在客户', 'Potential', '潜在'),
        term('lost', '流失客户', 'Lost', '流失', '已流失'),
      ],
      '按客户所处状态分类（原书四类）',
      'By state (the four of the text)',
      passage('S1', 2, '按客户所处状态分类'),
    ),
    added: leaf(
      shape.terms,
      [term('active', '活跃', 'Active', '活跃客户', '正常'), term('atRisk', '流失预警', 'At risk', '预警', '沉默')],
      '客户状态（补充）',
      'States added to the text’s',
      house(
        '原书四类之间缺少普通在用客户与流失前的提示',
        'the four leave out the ordinary customer and the one about to leave',
      ),
    ),
  },
  stateTrait: {
    new: leaf(
      shape.sentence,
      {
        zh: '还不了解企业的品牌、能力和优势，谈不上忠诚；赢得现在的新客户，就是赢得将来的忠诚客户',
        en: 'Does not know our brand, strength and advantages yet and is not loyal; whoever wins the new customer wins the loyal one to come',
      },
      '新增客户的特点',
      'Traits of new customers',
      passage('S1', 2, '没法维持对企业的忠诚'),
    ),
    potential: leaf(
      shape.sentence,
      {
        zh: '理智，仔细询问产品的各方面性能，不易接受新产品；一旦认定，可能影响周围的一大群人',
        en: 'Rational, asks closely about everything, is slow to take to what is new; once convinced, may bring many others along',
      },
      '潜在客户的特点',
      'Traits of potential customers',
      passage('S1', 2, '这类客户一旦认定某种产品,可能影响周围的一大群人'),
    ),
  },
  geography: leaf(
    shape.terms,
    [term('foreign', '国外客户', 'Foreign', '国外'), term('domestic', '国内客户', 'Domestic', '国内')],
    '按客户所处地理位置分类',
    'By geography',
    passage('S1', 2, '可分为国外客户、国内客户'),
  ),
  cooperation: leaf(
    shape.terms,
    [
      term('global', '全球性客户', 'Global', '全球性'),
      term('national', '全国性客户', 'National', '全国性'),
      term('regional', '地区性客户', 'Regional', '地区性'),
      term('industry', '行业性客户', 'Industry', '行业性'),
    ],
    '按合作领域分类',
    'By field of cooperation',
    passage('S1', 2, '全球性客户、全国性客户、地区性客户和行业性客户'),
  ),
  nature: leaf(
    shape.terms,
    [
      term(
        'government',
        '政府机构及非营利机构客户',
        'Government or non-profit',
        '政府机构及非营利机构',
        '政府机构',
        '非营利机构',
      ),
      term('corporate', '企业集团客户', 'Corporate group', '企业集团'),
      term('person', '个人客户', 'Person', '个人'),
    ],
    '按客户的性质分类',
    'By nature',
    passage('S1', 2, '政府机构及非营利机构客户、企业集团客户、个人客户'),
  ),
  origin: leaf(
    shape.terms,
    [
      term('traditional', '传统的客户', 'Traditional', '传统', '传统客户'),
      term('ecommerce', '电子商务客户', 'E-commerce', '电子商务'),
    ],
    '按客户的来源分类',
    'By origin',
    passage('S1', 2, '可分为传统的客户和电子商务客户'),
  ),
  crmProblems: leaf(
    shape.terms,
    [
      term('littleAttention', '企业对客户关系管理重视不够', 'Too little attention to customer relations'),
      term('poorCoordination', '企业职能部门缺乏沟通协调', 'Departments do not coordinate'),
      term('slowHardware', '企业硬件更新速度不够', 'Hardware is renewed too slowly'),
    ],
    '快递企业客户关系管理的现存问题',
    'Problems of customer relationship management today',
    passage('S1', 2, '企业职能部门缺乏沟通协调'),
  ),
} as const;
