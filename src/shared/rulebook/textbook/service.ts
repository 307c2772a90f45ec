import { leaf, shape, term } from '../leaf';
import { passage } from '../source';

/** Customer service of a third-party logistics company (客户服务的层次、要素、过程). */
export const service = {
  levels: leaf(
    shape.terms,
    [
      term('basic', '基本服务', 'Basic service'),
      term('valueAdded', '增值服务', 'Value-added service'),
      term('advanced', '高级服务', 'Advanced service'),
    ],
    '客户服务的层次',
    'Levels of customer service',
    passage('S4', 17, '(一)基本服务(二)增值服务(三)高级服务'),
  ),
  basic: leaf(
    shape.terms,
    [
      term('transport', '运输服务', 'Transport', '运输'),
      term('warehousing', '仓储与配送服务', 'Warehousing and distribution', '仓储与配送'),
      term('handling', '装卸搬运服务', 'Loading and handling', '装卸搬运'),
      term('processing', '流通加工服务', 'Processing in distribution', '流通加工'),
      term('packing', '包装服务', 'Packing', '包装'),
    ],
    '基本服务的内容',
    'Basic services',
    passage('S4', 17, '运输服务、仓储与配送服务、装卸搬运服务、流通加工服务和包装服务'),
  ),
  valueAdded: leaf(
    shape.terms,
    [term('extension', '超出基本服务范围的延伸服务', 'Extended services beyond the basic ones')],
    '增值服务的内容',
    'Value-added services',
    passage('S4', 19, '超出基本服务范围的延伸服务'),
  ),
  advanced: leaf(
    shape.terms,
    [
      term('inventoryAnalysis', '库存分析', 'Inventory analysis'),
      term('inventoryControl', '库存控制', 'Inventory control'),
      term('supplyChainDesign', '供应链设计', 'Supply-chain design'),
    ],
    '高级服务的内容',
    'Advanced services',
    passage('S4', 19, '库存分析、库存控制、供应链设计'),
  ),
  elements: {
    before: leaf(
      shape.terms,
      [
        term('guide', '客户服务指南', 'Customer service guide'),
        term('organisation', '客户服务组织机构', 'Customer service organisation'),
        term('emergency', '应急服务', 'Emergency service'),
        term('consulting', '管理咨询等增值服务', 'Consulting and other added services'),
        term('technical', '技术服务', 'Technical service'),
      ],
      '交易前要素',
      'Elements before the transaction',
      passage('S4', 19, '(1)客户服务指南(2)客户服务组织机构'),
    ),
    during: leaf(
      shape.terms,
      [
        term('tracking', '货物跟踪', 'Tracking of goods'),
        term('specialTransport', '特殊运输服务', 'Special transport'),
      ],
      '交易中要素',
      'Elements during the transaction',
      passage('S4', 19, '(1)货物跟踪(2)特殊运输服务'),
    ),
    after: leaf(
      shape.terms,
      [
        term('installation', '安装服务、损坏赔偿等', 'Installation, compensation for damage'),
        term('complaints', '处理客户投诉', 'Handling of complaints'),
        term('surveys', '进行客户满意度调查', 'Satisfaction surveys'),
      ],
      '交易后要素',
      'Elements after the transaction',
      passage('S4', 19, '(2)处理客户投诉(3)进行客户满意度调查'),
    ),
  },
  crm: {
    steps: leaf(
      shape.terms,
      [
        term('file', '建立客户信息档案', 'Open the customer’s file'),
        term('personalise', '提供个性化服务', 'Give personalised service'),
        term('interact', '实现与客户的互动', 'Interact with the customer'),
      ],
      '客户关系管理的过程',
      'Process of customer relationship management',
      passage('S4', 17, '客户关系管理的过程建立客户信息档案'),
    ),
    fileContents: leaf(
      shape.terms,
      [
        term('basics', '客户基本资料', 'Basic data', '基本资料'),
        term('preferences', '消费偏好', 'Preferences'),
        term('history', '交易历史资料', 'History of transactions'),
      ],
      '客户信息档案的内容',
      'Contents of the customer’s file',
      passage('S4', 17, '客户基本资料、消费偏好和交易历史资料'),
    ),
    personalising: leaf(
      shape.terms,
      [
        term('segment', '对客户进行细分', 'Segment the customers'),
        term('value', '识别不同价值的客户或客户群', 'Recognise customers or groups of different value'),
        term('plan', '针对个性化需求制订不同的服务方案', 'Make service plans for their needs'),
      ],
      '提供个性化服务的步骤',
      'Steps of personalised service',
      passage('S4', 17, '要对客户进行细分'),
    ),
  },
} as const;
