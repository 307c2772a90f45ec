import { leaf, shape, term } from '../../leaf';
import { house, passage } from '../../source';

/** What may be chosen in the forms of acquisition and of satisfaction, and what their fields ask for (开发与满意度各表). */
export const acquiring = {
  acquiring: {
    leadSource: leaf(
      shape.terms,
      [
        term('doorToDoor', '逐家逐户收集', 'Door to door', '扫街', '陌生拜访'),
        term('pickup11183', '11183派揽', 'Called in over 11183', '通过11183派揽'),
        term('referral', '老客户介绍', 'Named by an old customer', '转介绍', '客户介绍'),
        term('delivery', '投递时了解', 'Learnt on delivery', '投递'),
        term('other', '其他', 'Other'),
      ],
      '客户线索的来源',
      'Source of a lead',
      passage('S3', 24, '所有商铺、企事业单位逐家逐户进行信息收集'),
    ),
    feedbackStates: leaf(
      shape.terms,
      [
        term('planned', '待走访', 'To be visited'),
        term('waiting', '待反馈', 'Feedback awaited'),
        term('reported', '已反馈', 'Reported'),
        term('late', '反馈偏晚', 'Reported late'),
        term('overdue', '逾期未反馈', 'Feedback overdue'),
      ],
      '走访计划的反馈状态',
      'State of the feedback on a visit plan',
      house('由走访日期、反馈时间与截止日判定', 'from the day of the visit, the report and the reference date'),
    ),
    trialConclusions: leaf(
      shape.terms,
      [
        term('sign', '转入签约', 'Go on to the agreement', '签约'),
        term('extend', '继续试寄', 'Extend the trial'),
        term('stop', '停止试寄', 'Stop the trial'),
      ],
      '试寄结论',
      'Conclusion of a trial',
      house('试寄之后或签约，或再试，或停止', 'a trial is followed by an agreement, another trial or an end'),
    ),
    tariffKinds: leaf(
      shape.terms,
      [
        term('list', '标准资费', 'List price'),
        term('discount', '优惠资费', 'Discount'),
        term('contract', '协议资费', 'Contract price'),
      ],
      '申请的资费种类',
      'Kind of tariff asked for',
      house('资费审批通行的种类', 'the usual kinds of tariff'),
    ),
    departmentSeparators: leaf(
      shape.words,
      ['、', '，', ',', '；', ';', '/'],
      '部门名称之间的分隔符',
      'What parts the names of departments',
      house('表格中的常见写法', 'as sheets carry them'),
    ),
    recommenders: leaf(
      shape.terms,
      [
        term('promoters', '推荐者', 'Promoter'),
        term('passives', '被动者', 'Passive'),
        term('detractors', '贬损者', 'Detractor'),
      ],
      '推荐意愿的三类客户',
      'The three kinds of recommenders',
      house('净推荐值的标准分法', 'as the net promoter score has them'),
    ),
    expectation: leaf(
      shape.sentence,
      { zh: '期望', en: 'expected' },
      '期望列的字样',
      'Word of a column of expectations',
      passage('S4', 21, '评价当前服务与客户期望之间的差距'),
    ),
    appealResults: leaf(
      shape.terms,
      [
        term('mediated', '调解成功', 'Settled by mediation', '达成和解'),
        term('notMediated', '调解不成', 'Mediation failed'),
        term('withdrawn', '撤回申诉', 'Withdrawn', '撤诉'),
        term('ended', '终止', 'Ended'),
        term('pending', '处理中', 'Pending'),
      ],
      '申诉处理结果',
      'Result of an appeal',
      house('申诉由邮政管理部门调解，结果不外这几种', 'appeals are mediated; these are the ways in which they end'),
    ),
  },
} as const;
