import { leaf, shape, term } from '../../leaf';
import { clause, house } from '../../source';

/** What a contract and a tender consist of (合同、投标书). */
export const papers = {
  contract: {
    sections: leaf(
      shape.terms,
      [
        term(
          'parties',
          '合同首部（名称、编号、双方信息、签订日期与地点）',
          'Head: title, number, parties, date and place',
        ),
        term('scope', '服务内容与范围', 'Content and scope of service'),
        term('quality', '服务质量标准', 'Service quality standards'),
        term('fees', '费用标准与调整', 'Fees and their adjustment'),
        term('settlement', '结算方式与账期', 'Settlement and payment term'),
        term('rights', '双方权利义务', 'Rights and duties'),
        term('handOverGoods', '货物包装与交接验收', 'Packing, handover and acceptance'),
        term('insurance', '保价、保险与赔偿', 'Declared value, insurance and compensation'),
        term('confidentiality', '信息与保密', 'Information and confidentiality'),
        term('breach', '违约责任', 'Breach'),
        term('forceMajeure', '不可抗力', 'Force majeure'),
        term('change', '变更与解除', 'Change and termination'),
        term('disputes', '争议解决', 'Disputes'),
        term('duration', '期限与续展', 'Duration and renewal'),
        term('signatures', '尾部（签字盖章、份数、附件）', 'End: signatures, copies, annexes'),
      ],
      '物流合同的构成',
      'Parts of a logistics contract',
      house('原书只有标题，据公开合同样本归纳', 'the text has the heading only; gathered from public samples'),
    ),
    states: leaf(
      shape.terms,
      [
        term('notYet', '未生效', 'Not in force yet'),
        term('running', '履行中', 'In force', '执行中'),
        term('ending', '即将到期', 'Ending soon'),
        term('ended', '已到期', 'Ended', '已终止'),
      ],
      '合同的状态',
      'State of a contract',
      house('由起止日期与到期提醒判定', 'follows from its dates and the notice'),
    ),
    noticeDays: leaf(
      shape.countFrom1,
      30,
      '合同到期前几天提醒',
      'Days before the end of a contract at which a reminder is given',
      house('公开合同样本约定到期前30日通知', 'public samples give 30 days’ notice'),
    ),
    safetyAgreement: leaf(
      shape.flag,
      true,
      '长期批量寄件客户须签订安全协议',
      'Long-term bulk senders must have a safety agreement',
      clause('express-regulation', '第31条（2018年）', 'art. 31 (2018)'),
    ),
  },
  tender: {
    sections: leaf(
      shape.terms,
      [
        term('cover', '封面', 'Cover'),
        term('contents', '目录', 'Contents'),
        term('letter', '投标函', 'Letter of tender'),
        term('authority', '法定代表人身份证明或授权书', 'Proof or authority of the legal representative'),
        term('company', '公司简介', 'The company'),
        term('needs', '客户服务需求分析', 'Analysis of the customer’s needs'),
        term('process', '业务流程规划、技术与服务方案', 'Process, technical and service plan'),
        term('implementation', '实施计划', 'Implementation plan'),
        term('quality', '质量保证措施', 'Quality assurance'),
        term('promises', '服务承诺', 'Service promises'),
        term('quotation', '报价', 'Quotation'),
        term('annexes', '资质与业绩附件', 'Annexes: qualifications and record'),
      ],
      '物流投标书的构成',
      'Parts of a tender',
      house('原书只有标题，据公开投标书样本归纳', 'the text has the heading only; gathered from public samples'),
    ),
    noticeDays: leaf(
      shape.countFrom1,
      7,
      '投标截止前几天提醒',
      'Days before the deadline of a tender at which a reminder is given',
      house('留出装订、签字盖章和递交的时间', 'time to bind, sign, seal and hand it in'),
    ),
    items: leaf(
      shape.terms,
      [
        term('delivery', '配送', 'Delivery', '运输'),
        term('storage', '仓储', 'Storage'),
        term('information', '信息', 'Information', '信息服务'),
        term('other', '其他', 'Other'),
      ],
      '投标报价的分项',
      'Items of a tender’s quotation',
      house('公开投标书样本的报价分项', 'the items that public samples quote'),
    ),
  },
} as const;
