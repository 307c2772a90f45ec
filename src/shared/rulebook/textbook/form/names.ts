import { z } from 'zod';
import { leaf, shape, term } from '../../leaf';
import { house, passage } from '../../source';

/** Tables and figures as the text numbers them: a term with its number. */
const numbered = z
  .array(
    z.strictObject({
      no: z.string().min(1),
      code: z.string().min(1),
      zh: z.string().min(1),
      en: z.string().min(1),
    }),
  )
  .readonly();

/** What the forms and figures are called: numbered by the text, or beside its numbers (名称). */
export const names = {
  tables: leaf(
    numbered,
    [
      { no: '5-1', code: 'keyAccountFeatures', zh: '大客户特征', en: 'Features of key accounts' },
      { no: '5-2', code: 'keyAccountManagement', zh: '大客户管理表', en: 'Key-account management sheet' },
      { no: '5-3', code: 'keyAccountApplication', zh: '大客户申请表', en: 'Key-account application' },
      { no: '5-4', code: 'keyAccountAppointment', zh: '大客户设定表', en: 'Key-account appointment sheet' },
      { no: '5-5', code: 'keyAccountMeasures', zh: '大客户对策一览表', en: 'List of key-account measures' },
      { no: '5-6', code: 'keyCustomerFile', zh: '关键客户档案', en: 'Key customer file' },
      { no: '5-7', code: 'ownerChanges', zh: '客户专管员动态表', en: 'Changes of account owner' },
      { no: '5-8', code: 'keyAccountData', zh: '大客户资料表', en: 'Key-account data sheet' },
      { no: '5-9', code: 'keyAccountCard', zh: '大客户管理卡', en: 'Key-account card' },
      { no: '5-10', code: 'revisitStandard', zh: '物流大客户回访管理工作标准', en: 'Work standard of revisits' },
      {
        no: '5-11',
        code: 'creditInquiryStandard',
        zh: '大客户信用调查工作标准',
        en: 'Work standard of credit inquiry',
      },
      {
        no: '5-12',
        code: 'creditAssessmentStandard',
        zh: '大客户信用评估工作标准',
        en: 'Work standard of credit assessment',
      },
      {
        no: '5-13',
        code: 'creditGradingStandard',
        zh: '大客户资信分级工作标准',
        en: 'Work standard of credit grading',
      },
      {
        no: '5-14',
        code: 'creditControlStandard',
        zh: '大客户资信控制工作标准',
        en: 'Work standard of credit control',
      },
      {
        no: '5-15',
        code: 'relationFactors',
        zh: '维护大客户关系的关键因素及实现途径',
        en: 'Key factors and their means',
      },
      { no: '5-16', code: 'contactLog', zh: '大客户交往表', en: 'Contact log' },
      { no: '5-17', code: 'clubMember', zh: '客户信息表', en: 'Club member sheet' },
    ],
    '表5-1至表5-17',
    'Tables 5-1 to 5-17',
    passage('S2', 42, '填写大客户管理表(见表5-2)'),
  ),
  figures: leaf(
    numbered,
    [
      { no: '5-1', code: 'database', zh: '大客户信息数据库工作流程', en: 'Customer database' },
      { no: '5-2', code: 'satisfactionSurvey', zh: '大客户满意度调查工作流程', en: 'Satisfaction survey' },
      { no: '5-3', code: 'relationUpkeep', zh: '维护大客户关系工作流程', en: 'Keeping the relation' },
      { no: '5-4', code: 'revisit', zh: '大客户回访工作流程', en: 'Revisits' },
      { no: '5-5', code: 'creditInquiry', zh: '大客户信用调查工作流程', en: 'Credit inquiry' },
      { no: '5-6', code: 'creditAssessment', zh: '大客户信用评估工作流程', en: 'Credit assessment' },
      { no: '5-7', code: 'creditGrading', zh: '大客户资信分级工作流程', en: 'Credit grading' },
      { no: '5-8', code: 'creditControl', zh: '大客户资信控制工作流程', en: 'Credit control' },
    ],
    '图5-1至图5-8',
    'Figures 5-1 to 5-8',
    passage('S2', 12, '大客户信息数据库工作流程参见图5-1'),
  ),
  supplements: leaf(
    shape.terms,
    [
      term('leadSheet', '客户资料收集表', 'Lead sheet'),
      term('visitPlan', '客户走访计划', 'Visit plan', '走访计划'),
      term('visitFeedback', '走访反馈', 'Visit feedback', '客户走访反馈'),
      term('trialReport', '试寄小结', 'Trial shipment report'),
      term('usageReport', '用邮小结', 'Usage report'),
      term('projectProposal', '立项开发', 'Project proposal', '立项开发表'),
      term('tariffApproval', '资费审批', 'Tariff approval', '资费审批表'),
      term('dailyTracking', '日跟踪表', 'Daily tracking', '日跟踪'),
      term('monitoringNotice', '监控通报', 'Monitoring notice'),
      term('quoteComparison', '报价对比表', 'Quote comparison'),
      term('servicePlan', '服务方案', 'Service plan'),
      term('satisfactionQuestionnaire', '客户满意度调查表', 'Satisfaction questionnaire'),
      term('surveyPlan', '满意度调查计划', 'Survey plan'),
      term('qualityDaily', '服务质量日报', 'Daily service quality'),
      term('winback', '流失客户分析与恢复表', 'Lost customers and winback'),
      term('monthlyWarning', '大客户月度预警单', 'Monthly warning sheet'),
      term('creditFile', '客户信用档案', 'Credit file'),
      term('creditInquiry', '客户信用调查表', 'Credit inquiry sheet'),
      term('creditAssessment', '客户信用评估表', 'Credit assessment sheet'),
      term('creditGrading', '客户信用等级评定表', 'Credit grading sheet'),
      term('creditLimit', '客户信用限度核定表', 'Credit limit sheet', '额度核定表'),
      term('creditLimitChange', '客户信用额度变更表', 'Credit limit change sheet', '额度变更表'),
      term('revisitPlan', '客户回访计划', 'Revisit plan', '回访计划'),
      term('revisitRecord', '客户回访记录表', 'Revisit record', '回访记录'),
      term('revisitReport', '客户回访报告表', 'Revisit report', '回访报告'),
      term('clubRegistration', '俱乐部入会登记表', 'Club registration form', '登记表'),
      term('fulfilment', '合同履约统计表', 'Contract fulfilment sheet'),
      term('contract', '物流合同', 'Logistics contract'),
      term('tender', '物流投标书', 'Tender'),
      term('appealRegister', '申诉登记表', 'Appeal register', '申诉登记'),
      term('tqcsoScore', 'TQCSO评分表', 'TQCSO scorecard'),
      term('sevenRights', '7R对照表', 'Seven rights checklist'),
      term('loyaltyCriteria', '客户忠诚度评价表', 'Loyalty assessment'),
    ],
    '原书提及或工作所需的其他表单',
    'Other forms, named by the texts or needed by the work',
    house('由各书的流程与公开制度归纳', 'gathered from the processes in the texts and public practice'),
  ),
} as const;
