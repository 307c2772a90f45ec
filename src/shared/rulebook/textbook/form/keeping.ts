import { leaf, shape, term } from '../../leaf';
import { house, passage } from '../../source';

/** What may be chosen in the forms that keep key accounts: credit, limits, revisits, warnings (维护与信用各表). */
export const keeping = {
  keeping: {
    inquirySources: leaf(
      shape.terms,
      [
        term('registry', '工商登记', 'Company registry', '企业信用信息公示系统'),
        term('trade', '交易记录', 'Trade record', '往来账'),
        term('site', '业务员实地', 'Salesperson on site', '实地调查'),
        term('peers', '同行', 'Its peers', '同业'),
        term('agency', '资信机构', 'Credit agency', '征信报告'),
        term('bank', '银行', 'Bank', '开户行'),
        term('other', '其他', 'Other'),
      ],
      '信用调查的信息来源',
      'Sources of a credit inquiry',
      house('公开的信用调查办法所列来源', 'the sources that published credit rules name'),
    ),
    inquiryConclusions: leaf(
      shape.terms,
      [
        term('grant', '可授信', 'Credit may be given'),
        term('careful', '谨慎授信', 'Credit with care'),
        term('refuse', '不授信', 'No credit'),
        term('more', '补充调查', 'More to be found out'),
      ],
      '信用调查结论',
      'Conclusion of a credit inquiry',
      house('调查之后或授信，或谨慎，或不授，或再查', 'an inquiry ends in one of these'),
    ),
    assessed: leaf(
      shape.terms,
      [
        term('basics', '基本情况', 'Basics'),
        term('creditState', '信用状况', 'State of credit'),
        term('profitability', '盈利能力', 'Profitability'),
        term('operation', '运营能力', 'Operation'),
        term('solvency', '偿债能力', 'Solvency'),
      ],
      '信用评估的内容',
      'What a credit assessment scores',
      house('公开的信用管理制度所列评估内容', 'the contents that a published credit rule names'),
    ),
    assessedMin: leaf(
      shape.count,
      0,
      '信用评估每项的最低分',
      'Least score of an item of the assessment',
      house('没有负分', 'no score is below nothing'),
    ),
    assessedMax: leaf(
      shape.countFrom1,
      20,
      '信用评估每项的满分',
      'Full score of an item of the assessment',
      house('五项各20分，合计100分', 'five items of 20 make 100'),
    ),
    limitChanges: leaf(
      shape.terms,
      [
        term('temporary', '临时上调', 'Raised for a time', '临时增加'),
        term('raised', '上调', 'Raised', '增加'),
        term('lowered', '下调', 'Lowered', '减少'),
        term('frozen', '冻结', 'Frozen', '暂停'),
      ],
      '信用额度变更的种类',
      'Kinds of change of a credit limit',
      house('额度变更通行的种类', 'the usual kinds of change'),
    ),
    limitedChanges: leaf(
      shape.words,
      ['temporary'],
      '须写明到期日的额度变更（代码）',
      'Changes of a limit that end on a day (codes)',
      house('临时额度到期即恢复', 'a temporary limit ends by itself'),
    ),
    raisingChanges: leaf(
      shape.words,
      ['temporary', 'raised'],
      '使额度增加的变更（代码）',
      'Changes that raise a limit (codes)',
      house('变更种类的字面意思', 'what the kinds of change say'),
    ),
    loweringChanges: leaf(
      shape.words,
      ['lowered'],
      '使额度减少的变更（代码）',
      'Changes that lower a limit (codes)',
      house('变更种类的字面意思；冻结不改数额', 'what the kinds of change say; a frozen limit keeps its amount'),
    ),
    reviewMonths: leaf(
      shape.countFrom1,
      3,
      '信用档案几个月复审一次',
      'Months after which a credit file is reviewed',
      house('公开办法按季度评定', 'published rules rate every quarter'),
    ),
    revisitStates: leaf(
      shape.terms,
      [
        term('planned', '待回访', 'To be made'),
        term('done', '已回访', 'Made'),
        term('late', '延后回访', 'Made late'),
        term('overdue', '逾期未回访', 'Overdue'),
      ],
      '回访计划的状态',
      'State of a planned revisit',
      house('由计划日期与回访记录判定', 'from the planned day and the record'),
    ),
    strategies: leaf(
      shape.terms,
      [
        term('whole', '调整整体战略', 'Adjust the whole strategy', '整体战略调整'),
        term('attention', '重点关注并逐户恢复', 'Attend to the customer and win it back', '个别恢复'),
        term('letGo', '不再挽回', 'Let go', '放弃'),
      ],
      '恢复策略',
      'Strategies of a winback',
      passage('S4', 25, '针对个别流失客户的策略'),
    ),
    memberDecisions: leaf(
      shape.terms,
      [
        term('approved', '批准', 'Approved', '同意'),
        term('refused', '不批准', 'Refused', '不同意'),
        term('deferred', '缓议', 'Deferred'),
      ],
      '主任办公会议的决定',
      'Decision of the director’s office meeting',
      passage('S2', 93, '经主任办公会议批准'),
    ),
  },
} as const;
