import { z } from 'zod';
import { leaf, shape, term } from '../leaf';
import { house, passage } from '../source';

/** How the relation with a key account grows, breaks off, and is kept (关系阶段、中断管理、忠诚). */
export const relationship = {
  stages: leaf(
    shape.terms,
    [
      term('incubation', '大客户孕育阶段', 'Incubation', '孕育', '孕育阶段', '孕育期'),
      term('initial', '初期合作阶段', 'Initial cooperation', '初期', '初期合作', '初期阶段'),
      term('stable', '稳定合作阶段', 'Stable cooperation', '稳定', '稳定合作', '稳定阶段'),
      term('strategic', '战略合作阶段', 'Strategic cooperation', '战略', '战略合作', '战略阶段'),
      term('regress', '客户关系倒退、中断', 'Regress or interruption', '倒退', '中断', '关系中断', '关系倒退'),
    ],
    '大客户关系的阶段',
    'Stages of a key-account relation',
    passage('S0', [56, 57], '大客户孕育阶段——非快递服务提供商'),
  ),
  path: leaf(
    shape.words,
    ['incubation', 'initial', 'stable', 'strategic'],
    '阶段递进的顺序（代码）',
    'Order in which the stages follow (codes)',
    passage('S0', 57, '1)大客户孕育阶段'),
  ),
  stage: {
    incubation: {
      definition: leaf(
        shape.sentence,
        {
          zh: '非快递服务提供商，暂与大客户无业务往来',
          en: 'Not yet a provider: no business with the key account so far',
        },
        '孕育阶段 定义',
        'Incubation: definition',
        passage('S0', 57, '非快递服务提供商,暂与大客户无业务往来'),
      ),
      features: leaf(
        shape.terms,
        [
          term('noBusiness', '快递企业暂与目标大客户无业务往来', 'No business with the target account yet'),
          term(
            'salesToPurchasing',
            '大多数订单在快递企业的营销人员与大客户的采购代表之间进行',
            'Most orders pass between our sales staff and the account’s purchasing agent',
          ),
          term('hardQuestions', '目标大客户会向快递企业不断提出难题', 'The target account keeps setting hard problems'),
          term(
            'valueStudy',
            '快递企业不断地进行目标大客户和自身能够满足大客户的价值研究，以及增强大客户的忠诚度方案',
            'We keep studying the account, the value that we can give it, and how to win its loyalty',
          ),
        ],
        '孕育阶段 特点',
        'Incubation: features',
        passage('S0', [47, 48], '目标大客户会向快递企业不断提出难题'),
      ),
      goal: leaf(
        shape.sentence,
        { zh: '使潜在大客户发展成为正式大客户', en: 'Turn a potential key account into a real one' },
        '孕育阶段 目标',
        'Incubation: goal',
        passage('S0', [49, 50], '使潜在大客户发展成为正式大客户'),
      ),
      strategies: leaf(
        shape.terms,
        [
          term('waitForOpening', '等待机会——寻找最佳切入点', 'Wait for the chance: find the best opening'),
          term('findKeyPerson', '找到关键人——成功有希望', 'Find the key person: success is in sight'),
          term('buildTrust', '建立关系——建立信任，提供利益', 'Build the relation: earn trust, offer a benefit'),
          term('technicalEdge', '技术突破——展示价值，构筑壁垒', 'Technical breakthrough: show value, raise a barrier'),
        ],
        '孕育阶段 策略（按顺序）',
        'Incubation: strategies, in order',
        passage('S0', [64, 66], '等待机会——寻找最佳切入点'),
      ),
    },
    initial: {
      definition: leaf(
        shape.sentence,
        { zh: '买卖双方建立起初步信任的关系', en: 'Buyer and seller have built a first trust' },
        '初期合作阶段 定义',
        'Initial cooperation: definition',
        passage('S0', 57, '买卖双方建立起初步信任的关系'),
      ),
      features: leaf(
        shape.terms,
        [
          term(
            'manyProviders',
            '大客户不缺少快递服务提供商，快递企业之间竞争很激烈',
            'The account has no lack of providers; competition among couriers is fierce',
          ),
          term('winTrust', '快递企业要在竞争中获得大客户的信任', 'We must win the account’s trust against competition'),
          term(
            'complainsOfManagement',
            '大客户抱怨的主要方面是快递企业内部组织文化和管理水平低下，没有重视双方的关系',
            'The account complains above all of our culture and poor management, and of a neglected relation',
          ),
          term(
            'fragile',
            '双方关系脆弱，很小的误解就会使以前建立的客户关系毁于一旦',
            'The relation is fragile: a small misunderstanding can destroy what was built',
          ),
          term(
            'ownerHoldsCustomer',
            '大客户经理或营销人员掌握客户资源',
            'The account manager or salesperson alone holds the customer',
          ),
          term('dinners', '沟通的主要方式是请客吃饭', 'Communication is mainly by invitation to dinner'),
        ],
        '初期合作阶段 特点',
        'Initial cooperation: features',
        passage('S0', [69, 71], '大客户不缺少快递服务提供商'),
      ),
      goal: leaf(
        shape.sentence,
        {
          zh: '从次要快递服务提供商发展成为主要供应商',
          en: 'Grow from a secondary provider into the main supplier',
        },
        '初期合作阶段 目标',
        'Initial cooperation: goal',
        passage('S0', [20, 21], '从次要快递服务提供商发展成为主要供应商'),
      ),
      strategies: leaf(
        shape.terms,
        [
          term('improveRelation', '大客户关系完善', 'Complete the relation'),
          term('raiseExpectation', '提升大客户期望值', 'Raise what the account expects of us'),
          term('createSuccess', '制造成功机会', 'Create chances to succeed'),
        ],
        '初期合作阶段 策略（按顺序）',
        'Initial cooperation: strategies, in order',
        passage('S0', [22, 24], '提升大客户期望值'),
      ),
    },
    stable: {
      definition: leaf(
        shape.sentence,
        { zh: '快递企业与大客户双方之间有更广泛的合作', en: 'The two sides cooperate more widely' },
        '稳定合作阶段 定义',
        'Stable cooperation: definition',
        passage('S0', 57, '快递企业与大客户双方之间有更广泛的合作'),
      ),
      features: leaf(
        shape.terms,
        [term('widerCooperation', '双方之间有更广泛的合作', 'Wider cooperation between the two sides')],
        '稳定合作阶段 特点',
        'Stable cooperation: features',
        passage('S0', 57, '双方之间有更广泛的合作'),
      ),
      goal: leaf(
        shape.sentence,
        {
          zh: '在保持目前最大业务份额的前提下，从主要快递服务提供商发展成为大客户长期供应商',
          en: 'Keep the largest share of the business and grow from main provider into long-term supplier',
        },
        '稳定合作阶段 目标',
        'Stable cooperation: goal',
        passage('S0', 39, '在保持目前最大业务份额的前提下'),
      ),
      strategies: leaf(
        shape.terms,
        [
          term(
            'executiveUpgrade',
            '大客户关系高层升级——高层营销，定期高层互访',
            'Lift the relation to the top: executive selling, regular executive visits',
          ),
          term(
            'raiseLoyalty',
            '大客户忠诚提升——让大客户离不开你的手段',
            'Raise loyalty: the means by which the account cannot do without us',
          ),
        ],
        '稳定合作阶段 策略（按顺序）',
        'Stable cooperation: strategies, in order',
        passage('S0', [40, 41], '高层营销,定期高层互访'),
      ),
    },
    strategic: {
      definition: leaf(
        shape.sentence,
        {
          zh: '快递企业与大客户双方确立了战略合作伙伴关系',
          en: 'Courier and key account have established a strategic partnership',
        },
        '战略合作阶段 定义',
        'Strategic cooperation: definition',
        passage('S0', 57, '双方确立了战略合作伙伴关系'),
      ),
      features: leaf(
        shape.terms,
        [
          term(
            'noBoundaries',
            '快递企业和大客户建立起无边界的组织',
            'An organisation without boundaries between the two',
          ),
        ],
        '战略合作阶段 特点',
        'Strategic cooperation: features',
        passage('S0', [8, 9], '快递企业和大客户建立起无边界的组织'),
      ),
      goal: leaf(
        shape.sentence,
        { zh: '大客户开发的最高境界', en: 'The highest state of key-account development' },
        '战略合作阶段 目标',
        'Strategic cooperation: goal',
        passage('S0', [43, 44], '战略合作阶段是大客户开发的最高境界'),
      ),
      strategies: leaf(
        shape.terms,
        [
          term(
            'complement',
            '战略互补：将两个企业的资源和能力整合成整体的核心竞争力',
            'Strategic complement: join resources and abilities of both into one core strength',
          ),
          term(
            'mutualLock',
            '双边锁定：通过资本深入、股份合作、利益共享，从而形成“双边锁定”',
            'Mutual lock-in: by capital, shares and common profit',
          ),
          term(
            'executiveCoordination',
            '高层协调：建立定期高层互访机制，主要是团队销售',
            'Executive coordination: regular visits at the top, mainly team selling',
          ),
        ],
        '战略合作阶段 策略（按顺序）',
        'Strategic cooperation: strategies, in order',
        passage('S0', [6, 7], '将两个企业的资源和能力整合成整体的核心竞争力'),
      ),
    },
    regress: {
      definition: leaf(
        shape.sentence,
        {
          zh: '大客户关系的倒退与中断，分为可控、不可控两种情况',
          en: 'The relation goes back or breaks off; the causes are controllable or uncontrollable',
        },
        '关系倒退、中断 定义',
        'Regress or interruption: definition',
        passage('S0', [10, 11], '大客户关系的倒退与中断分为可控、不可控两种情况'),
      ),
    },
  },
  supplierRoles: leaf(
    shape.terms,
    [
      term('none', '无业务', 'No business', '暂无业务', '无业务往来'),
      term('secondary', '次要供应商', 'Secondary supplier', '次要', '次要快递服务提供商'),
      term('main', '主要供应商', 'Main supplier', '主要', '主要快递服务提供商'),
      term('longTerm', '长期供应商', 'Long-term supplier', '长期'),
      term('partner', '战略伙伴', 'Strategic partner', '战略合作伙伴'),
    ],
    '我方在大客户处的供应商地位',
    'Our place among the account’s suppliers',
    passage('S0', 39, '从主要快递服务提供商发展成'),
  ),
  roleStages: leaf(
    z.array(z.strictObject({ role: z.string().min(1), stage: z.string().min(1) })).readonly(),
    [
      { role: 'none', stage: 'incubation' },
      { role: 'secondary', stage: 'initial' },
      { role: 'main', stage: 'stable' },
      { role: 'longTerm', stage: 'strategic' },
      { role: 'partner', stage: 'strategic' },
    ],
    '供应商地位对应的阶段（代码）',
    'Stage that a supplier role suggests (codes)',
    house('按各阶段的定义与目标推定，供人工确认', 'inferred from the stages’ definitions and goals; a person confirms'),
  ),
  interruption: {
    controllability: leaf(
      shape.terms,
      [
        term('controllable', '可控', 'Controllable', '可控情况'),
        term('uncontrollable', '不可控', 'Uncontrollable', '不可控情况'),
      ],
      '中断是否可控',
      'Whether the interruption is controllable',
      passage('S0', 11, '分为可控、不可控两种情况'),
    ),
    controllableCauses: leaf(
      shape.terms,
      [
        term(
          'rivalOffer',
          '竞争对手利用更低的价格、更好的服务赢得客户',
          'A competitor wins the customer with a lower price or better service',
          '竞争对手',
        ),
        term(
          'needsUnmet',
          '快递企业提供的产品或服务不能满足大客户的需求',
          'Our product or service does not meet the account’s needs',
          '不能满足需求',
        ),
        term(
          'unresolvedComplaint',
          '快递企业没有及时采取有效措施解决大客户的投诉和问题，导致大客户不满而关系中断',
          'Complaints and problems were not solved in time, so the account left dissatisfied',
          '投诉未解决',
        ),
      ],
      '可控的中断原因',
      'Controllable causes of interruption',
      passage('S0', [59, 60], '由于竞争对手利用更低的价格、更好的服务赢得客户'),
    ),
    uncontrollableCauses: leaf(
      shape.terms,
      [
        term('closedDown', '客户破产、停业', 'The customer went bankrupt or closed'),
        term('movedAway', '客户搬迁出服务区', 'The customer moved out of our area'),
        term('takenOver', '客户被并购，由集团统一采购', 'The customer was taken over and its group buys centrally'),
        term('lawOrPolicy', '政策、法规变化', 'A change of policy or law'),
        term('forceMajeure', '不可抗力', 'Force majeure'),
      ],
      '不可控的中断原因',
      'Uncontrollable causes of interruption',
      house(
        '原书将不可控情况留作讨论题，此处列常见情形',
        'the text leaves these as a class question; common cases are listed',
      ),
    ),
    methods: leaf(
      shape.terms,
      [
        term('preventDissatisfaction', '防止大客户不满意', 'Prevent dissatisfaction'),
        term('createSatisfaction', '如何让大客户满意', 'Make the account satisfied'),
      ],
      '避免倒退、中断的有效方法',
      'Methods that avoid regress and interruption',
      passage('S0', [61, 63], '防止大客户不满意'),
    ),
    controlPhases: leaf(
      shape.terms,
      [
        term('before', '事前监控预警', 'Before: monitor and warn', '事前'),
        term('during', '事中控制与协调', 'During: control and coordinate', '事中'),
        term('after', '事后挽救及补救', 'After: rescue and remedy', '事后'),
      ],
      '中断管理的控制阶段',
      'Phases of interruption control',
      passage('S0', 72, '事前监控预警'),
    ),
    overdueComplaintCause: leaf(
      z.string().min(1),
      'unresolvedComplaint',
      '大客户投诉逾期所对应的可控原因（代码）',
      'Controllable cause that an overdue key-account complaint stands for (code)',
      passage('S0', 60, '没有及时采取有效措施解决大客户的投诉和问题'),
    ),
  },
  risk: {
    flags: leaf(
      shape.terms,
      [
        term('singleOwner', '客户资源集中于一人', 'One person alone holds the customer'),
        term('fragile', '关系脆弱', 'Fragile relation'),
      ],
      '由阶段特点得出的风险标志',
      'Risk flags read from the stage features',
      house('由初期合作阶段的特点推定', 'inferred from the features of initial cooperation'),
    ),
    singleContactAtMost: leaf(
      shape.count,
      1,
      '一方联系人不多于几人即提示集中风险',
      'Contacts on one side at or below which the single-owner risk is shown',
      house(
        '依“掌握客户资源”与“业务员辞职、客户随之离开”的例子，只有一名联系人即提示',
        'rests on the features of the initial stage and the case of customers leaving with a salesperson',
      ),
    ),
    fragileStage: leaf(
      z.string().min(1),
      'initial',
      '适用关系脆弱提示的阶段（代码）',
      'Stage to which the fragility flag applies (code)',
      passage('S0', [16, 18], '双方关系脆弱,很小的误解就会使以前建立的客户关系毁'),
    ),
    fragileComplaintsFrom: leaf(
      shape.countFrom1,
      1,
      '脆弱阶段内几件投诉起提示',
      'Complaints in the fragile stage from which the flag is shown',
      house('原书称很小的误解即可使关系毁于一旦', 'the text says that a small misunderstanding is enough'),
    ),
  },
  foundation: leaf(
    shape.terms,
    [
      term('fulfilContracts', '保证100%的合同履约率', 'Guarantee 100 % contract fulfilment'),
      term(
        'visitExecutives',
        '定时拜访大客户的高层主管，倾听他们的意见，帮助解决他们的问题',
        'Visit the account’s executives at set times, listen, and help to solve their problems',
      ),
      term('communicate', '加强与大客户的沟通与协调', 'Strengthen communication and coordination with the account'),
      term(
        'handleParties',
        '处理好相关各方的关系，适当扩大工作外延，减少责任事故的发生',
        'Keep good relations with all parties, widen the work where fitting, and reduce accidents of our making',
      ),
      term(
        'coordinateChanges',
        '对发生的问题或因其他因素导致的变动，要及时与大客户进行协调',
        'Coordinate problems and changes with the account in time',
      ),
    ],
    '大客户满意度管理的基础工作',
    'Foundation work of key-account satisfaction',
    passage('S0', [82, 83], '定时拜访大客户的高层主管'),
  ),
  loyalty: {
    transactional: leaf(
      shape.terms,
      [
        term('purchaseTime', '购买产品的时间', 'Time of purchase'),
        term('frequency', '购买频率', 'Purchase frequency'),
        term('shareOfWallet', '客户所占份额', 'Share of wallet'),
        term('lifetime', '客户的生命期', 'Customer lifetime'),
      ],
      '交易忠诚的度量',
      'Measures of transactional loyalty',
      passage('S1', 2, '购买产品的时间、购买频率、客户所占份额和客户的生命期'),
    ),
    emotional: leaf(
      shape.terms,
      [
        term('paysExtra', '愿意向企业支付额外费用', 'Is willing to pay extra'),
        term('benchmark', '将企业视作标杆', 'Sees us as the benchmark'),
        term('recommends', '向他人推荐企业的产品', 'Recommends us to others'),
        term('suggests', '对企业的产品提出优化建议', 'Suggests improvements'),
      ],
      '情感忠诚的表现',
      'Signs of emotional loyalty',
      passage('S1', 2, '向他人推荐企业的产品'),
    ),
    criteria: leaf(
      shape.terms,
      [
        term('repeatPurchases', '客户重复购买次数', 'Number of repeat purchases'),
        term('selectionTime', '客户挑选时间', 'Time spent choosing'),
        term('priceSensitivity', '客户对价格的敏感程度', 'Sensitivity to price'),
        term('substitutes', '客户对替代品的态度', 'Attitude to substitutes'),
        term('qualityTolerance', '客户对质量问题的承受能力', 'Tolerance of quality problems'),
      ],
      '衡量客户忠诚度的标准',
      'Criteria of customer loyalty',
      passage('S4', 21, '客户对质量问题的承受能力'),
    ),
    strategies: leaf(
      shape.terms,
      [
        term('classify', '对客户进行合理定位与分类管理', 'Place customers rightly and manage them by class'),
        term('qualityAndPrice', '重视服务质量并控制服务价格', 'Mind service quality and control its price'),
        term('valueAdded', '为客户制订增值策略', 'Make a value-added strategy for the customer'),
      ],
      '提高客户忠诚度的策略',
      'Strategies that raise loyalty',
      passage('S4', 21, '对客户进行合理定位与分类管理'),
    ),
    valueAddedLayers: leaf(
      shape.terms,
      [
        term('financial', '财务层面：制订老客户特惠计划', 'Financial: special terms for old customers'),
        term('social', '社交层面：建立顺畅的沟通渠道', 'Social: smooth channels of communication'),
      ],
      '增值策略的层面',
      'Layers of the value-added strategy',
      passage('S4', 21, '制订老客户特惠计划'),
    ),
    scoreScale: {
      min: leaf(
        shape.count,
        1,
        '忠诚度各标准的最低分',
        'Lowest score of a loyalty criterion',
        house('五级评分', 'a five-point scale'),
      ),
      max: leaf(
        shape.countFrom1,
        5,
        '忠诚度各标准的最高分',
        'Highest score of a loyalty criterion',
        house('五级评分', 'a five-point scale'),
      ),
    },
  },
} as const;
