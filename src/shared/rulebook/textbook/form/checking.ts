import { z } from 'zod';
import { leaf, shape, term } from '../../leaf';
import { house } from '../../source';

/** Two dates of one row of which the second must not be before the first (after it, where `strict`). */
const order = z
  .array(
    z.strictObject({
      form: z.string().min(1),
      earlier: z.string().min(1),
      later: z.string().min(1),
      strict: z.boolean(),
    }),
  )
  .readonly();

/** Fields, by form. */
const fieldsOfForms = z
  .array(z.strictObject({ form: z.string().min(1), fields: z.array(z.string().min(1)).min(1).readonly() }))
  .readonly();

/** Fields that hold the day on which something ends. */
const endsOfForms = z.array(z.strictObject({ form: z.string().min(1), field: z.string().min(1) })).readonly();

/** A count of a row that is a part of another. */
const partOfWhole = z
  .array(z.strictObject({ form: z.string().min(1), part: z.string().min(1), whole: z.string().min(1) }))
  .readonly();

const follows = (form: string, earlier: string, later: string) => ({ form, earlier, later, strict: false });
const after = (form: string, earlier: string, later: string) => ({ form, earlier, later, strict: true });

/** What the checks of the forms go by, beyond the rules of the trade (检查). */
export const checking = {
  check: {
    dateOrder: leaf(
      order,
      [
        follows('complaintRegistration', 'sentOn', 'acceptedOn'),
        follows('complaintInvestigation', 'startedOn', 'finishedOn'),
        follows('complaintHandling', 'handledOn', 'informedOn'),
        follows('complaintHandling', 'handledOn', 'paidOn'),
        follows('complaintHandling', 'handledOn', 'closedOn'),
        follows('complaintHandling', 'handledOn', 'appealedOn'),
        follows('contactLog', 'date', 'enteredAt'),
        follows('contactLog', 'date', 'promiseDue'),
        after('contactLog', 'date', 'nextOn'),
        follows('keyAccountManagement', 'lastDate', 'periodTo'),
        follows('leadSheet', 'collectedOn', 'enteredAt'),
        follows('leadSheet', 'collectedOn', 'reviewedOn'),
        follows('visitFeedback', 'visitedOn', 'reportedAt'),
        after('visitFeedback', 'visitedOn', 'nextOn'),
        follows('tariffApproval', 'appliedOn', 'decidedOn'),
        follows('projectProposal', 'proposedOn', 'decidedOn'),
        follows('projectProposal', 'proposedOn', 'dueOn'),
        follows('trialReport', 'to', 'reportedOn'),
        follows('dailyTracking', 'sentOn', 'trackedOn'),
        follows('dailyTracking', 'trackedOn', 'solvedOn'),
        follows('monitoringNotice', 'periodFrom', 'notifiedOn'),
        after('surveyPlan', 'pretestOn', 'startOn'),
        follows('surveyPlan', 'startOn', 'analysisOn'),
        follows('appealRegister', 'appealedOn', 'passedOn'),
        follows('appealRegister', 'passedOn', 'repliedOn'),
        follows('keyAccountApplication', 'appliedOn', 'approvedOn'),
        follows('keyAccountApplication', 'approvedOn', 'effectiveOn'),
        follows('clubRegistration', 'appliedOn', 'meetingOn'),
        follows('clubMember', 'appliedOn', 'approvedOn'),
        follows('clubMember', 'approvedOn', 'joinedOn'),
        follows('clubMember', 'joinedOn', 'leftOn'),
        follows('clubMember', 'leftOn', 'filedOn'),
        after('revisitRecord', 'visitedOn', 'nextOn'),
        follows('revisitRecord', 'visitedOn', 'promiseDue'),
        follows('revisitReport', 'visitedOn', 'reportedOn'),
        follows('creditInquiry', 'inquiredOn', 'completedOn'),
        after('creditGrading', 'gradedOn', 'reviewOn'),
        after('creditLimit', 'effectiveOn', 'reviewOn'),
        after('creditFile', 'updatedOn', 'reviewOn'),
        follows('monthlyWarning', 'warnedOn', 'dueOn'),
        follows('winback', 'lostOn', 'triedOn'),
        follows('keyCustomerFile', 'openedOn', 'updatedOn'),
        follows('keyAccountData', 'openedOn', 'updatedOn'),
        follows('contract', 'signedOn', 'contractTo'),
        follows('tender', 'submittedOn', 'dueOn'),
      ],
      '同一行内日期的先后（表单与栏目代码）',
      'Order of dates within a row (codes of forms and fields)',
      house('事情发生的先后', 'the order in which things happen'),
    ),
    validity: leaf(
      order,
      [
        after('keyAccountAppointment', 'setOn', 'validUntil'),
        follows('keyAccountManagement', 'periodFrom', 'periodTo'),
        follows('trialReport', 'from', 'to'),
        follows('usageReport', 'periodFrom', 'periodTo'),
        follows('monitoringNotice', 'periodFrom', 'periodTo'),
        follows('surveyPlan', 'startOn', 'endOn'),
        follows('fulfilment', 'periodFrom', 'periodTo'),
        after('tariffApproval', 'validFrom', 'validTo'),
        follows('keyAccountMeasures', 'startOn', 'dueOn'),
        after('creditLimitChange', 'changedOn', 'until'),
        after('keyCustomerFile', 'contractFrom', 'contractTo'),
        after('contract', 'contractFrom', 'contractTo'),
      ],
      '期间与有效期的起止（表单与栏目代码）',
      'Beginning and end of periods and validities (codes of forms and fields)',
      house('止期不早于起期', 'an end is not before its beginning'),
    ),
    pastDates: leaf(
      fieldsOfForms,
      [
        { form: 'complaintRegistration', fields: ['acceptedOn', 'sentOn'] },
        { form: 'complaintInvestigation', fields: ['startedOn', 'finishedOn'] },
        { form: 'complaintHandling', fields: ['handledOn', 'informedOn', 'paidOn', 'closedOn', 'appealedOn'] },
        { form: 'complaintStatistics', fields: ['acceptedOn'] },
        { form: 'contactLog', fields: ['date', 'enteredAt'] },
        { form: 'keyAccountManagement', fields: ['lastDate'] },
        { form: 'leadSheet', fields: ['collectedOn', 'reviewedOn', 'enteredAt'] },
        { form: 'visitFeedback', fields: ['visitedOn', 'reportedAt'] },
        { form: 'quoteComparison', fields: ['quotedOn'] },
        { form: 'tariffApproval', fields: ['appliedOn', 'decidedOn'] },
        { form: 'projectProposal', fields: ['proposedOn', 'decidedOn'] },
        { form: 'servicePlan', fields: ['madeOn'] },
        { form: 'trialReport', fields: ['reportedOn'] },
        { form: 'usageReport', fields: ['reportedOn', 'stationVisitedOn'] },
        { form: 'dailyTracking', fields: ['sentOn', 'trackedOn', 'solvedOn'] },
        { form: 'monitoringNotice', fields: ['notifiedOn'] },
        { form: 'satisfactionQuestionnaire', fields: ['answeredOn'] },
        { form: 'qualityDaily', fields: ['date'] },
        { form: 'appealRegister', fields: ['appealedOn', 'passedOn', 'repliedOn'] },
        { form: 'tqcsoScore', fields: ['scoredOn'] },
        { form: 'sevenRights', fields: ['assessedOn'] },
        { form: 'loyaltyCriteria', fields: ['assessedOn'] },
        { form: 'keyAccountApplication', fields: ['appliedOn', 'approvedOn'] },
        { form: 'clubRegistration', fields: ['appliedOn', 'meetingOn'] },
        { form: 'clubMember', fields: ['appliedOn', 'approvedOn', 'joinedOn', 'leftOn', 'filedOn', 'decidedOn'] },
        { form: 'revisitRecord', fields: ['visitedOn'] },
        { form: 'revisitReport', fields: ['visitedOn', 'reportedOn'] },
        { form: 'creditInquiry', fields: ['inquiredOn', 'completedOn'] },
        { form: 'creditAssessment', fields: ['assessedOn'] },
        { form: 'creditGrading', fields: ['gradedOn'] },
        { form: 'creditLimitChange', fields: ['changedOn', 'approvedOn'] },
        { form: 'creditFile', fields: ['updatedOn'] },
        { form: 'monthlyWarning', fields: ['warnedOn'] },
        { form: 'winback', fields: ['lostOn', 'triedOn'] },
        { form: 'keyCustomerFile', fields: ['openedOn', 'updatedOn'] },
        { form: 'keyAccountData', fields: ['openedOn', 'updatedOn'] },
      ],
      '不得晚于截止日的日期（表单与栏目代码）',
      'Dates that are not after the reference date (codes of forms and fields)',
      house('已发生的事不会在将来', 'what has happened is not in the future'),
    ),
    ends: leaf(
      endsOfForms,
      [
        { form: 'keyAccountAppointment', field: 'validUntil' },
        { form: 'keyCustomerFile', field: 'contractTo' },
        { form: 'contract', field: 'contractTo' },
      ],
      '到期须续签或重设的日期（表单与栏目代码）',
      'Days on which something ends that is to be renewed (codes of forms and fields)',
      house('合同与设定都有期限，到期前要续', 'contracts and appointments end, and are renewed before'),
    ),
    partOfWhole: leaf(
      partOfWhole,
      [
        { form: 'trialReport', part: 'onTime', whole: 'parcels' },
        { form: 'trialReport', part: 'damaged', whole: 'parcels' },
        { form: 'trialReport', part: 'lost', whole: 'parcels' },
        { form: 'fulfilment', part: 'fulfilled', whole: 'due' },
      ],
      '不大于总数的部分（表单与栏目代码）',
      'Counts that are part of another (codes of forms and fields)',
      house('部分不会大于总数', 'no part is more than its whole'),
    ),
    shareTolerance: leaf(
      shape.share,
      0.01,
      '占比合计允许的误差',
      'How far the sum of shares may be from the whole',
      house('各行四舍五入到两位小数时的误差', 'what rounding to two decimals makes'),
    ),
    habitFrom: leaf(
      shape.countFrom1,
      3,
      '一列中至少几个编号写法相同才算公司的习惯',
      'Numbers of a column written alike that make a habit of the company',
      house('一两个可能是笔误', 'one or two may be slips'),
    ),
    similarity: leaf(
      shape.share,
      0.5,
      '相似到什么程度才提示最接近的选项',
      'Similarity from which the nearest choice is offered',
      house('至少一半的字相同', 'at least half of the characters agree'),
    ),
    unit: {
      minValues: leaf(
        shape.countFrom1,
        4,
        '一列至少几个金额才判断单位',
        'Amounts from which a column says something about its unit',
        house('金额太少时看不出常见大小', 'fewer say nothing about the usual size'),
      ),
      ratioFrom: leaf(
        shape.amount,
        2000,
        '与本列中位数相差多少倍起疑为万元与元混用',
        'Ratio to the column’s median from which yuan and wan (10 000 yuan) may be mixed up',
        house('一万倍的上下五倍之内', 'within a factor of five around ten thousand'),
      ),
      ratioTo: leaf(
        shape.amount,
        50000,
        '与本列中位数相差多少倍为止',
        'Ratio up to which it is that mix-up rather than another mistake',
        house('一万倍的上下五倍之内', 'within a factor of five around ten thousand'),
      ),
      mostWan: leaf(
        shape.amount,
        10000,
        '一位客户一年的金额超过多少万元即可疑',
        'Amount of one customer in a year, in 10 000 yuan, from which it is doubtful',
        house('一亿元一年的快递客户极少', 'hardly any courier customer brings a hundred million yuan a year'),
      ),
    },
    letterColumnShare: leaf(
      shape.share,
      0.5,
      '一列中有多少是另一种字母即视为整列用错',
      'Share of letters of another kind from which the whole column is the wrong one',
      house('过半即为整列', 'more than half'),
    ),
    ignoreSheets: leaf(
      shape.words,
      ['KA_忽略', 'KA_Ignores'],
      '忽略清单的工作表名称',
      'Names of the sheet that lists ignored findings',
      house('随工作簿保存，人人可见', 'kept in the workbook, for everybody to see'),
    ),
    ignoreColumns: leaf(
      shape.terms,
      [
        term('check', '检查', 'Check', '检查项', '检查编号'),
        term('form', '表单', 'Form', '表名'),
        term('row', '行', 'Row', '行号标识', '编号', 'key'),
        term('field', '栏目', 'Field', '列', '列名'),
        term('reason', '原因', 'Reason', '理由', '说明'),
        term('by', '填写人', 'By', '忽略人'),
        term('on', '日期', 'On', '填写日期', 'date'),
      ],
      '忽略清单的列',
      'Columns of the list of ignored findings',
      house('谁、何时、为何忽略了哪一处', 'who ignored what, when and why'),
    ),
  },
} as const;
