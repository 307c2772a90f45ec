import { z } from 'zod';
import { leaf } from '../../leaf';
import { house } from '../../source';

/** Parts of the work with the ids of their forms, in the order in which they are listed. */
const chaptersShape = z
  .array(
    z.strictObject({
      code: z.string().min(1),
      zh: z.string().min(1),
      en: z.string().min(1),
      forms: z.array(z.string().min(1)).readonly(),
    }),
  )
  .readonly();

/** Steps of the work flows with the ids of the forms that they use; without a step, of a whole flow. */
const usesShape = z
  .array(
    z.strictObject({
      flow: z.string().min(1),
      step: z.string().min(1).optional(),
      forms: z.array(z.string().min(1)).readonly(),
    }),
  )
  .readonly();

const use = (flow: string, step: string, ...forms: string[]) => ({ flow, step, forms });
const standard = (flow: string, ...forms: string[]) => ({ flow, forms });

/** How the forms hang together: the chapters of the work, and the steps of its flows (章节、流程). */
export const chapters = {
  chapters: leaf(
    chaptersShape,
    [
      {
        code: 'identifying',
        zh: '识别与确定大客户',
        en: 'Finding key accounts',
        forms: [
          'keyAccountFeatures',
          'keyAccountManagement',
          'keyAccountApplication',
          'keyAccountAppointment',
          'keyAccountMeasures',
        ],
      },
      {
        code: 'files',
        zh: '大客户档案与专管员',
        en: 'Files and account owners',
        forms: ['keyCustomerFile', 'ownerChanges', 'keyAccountData', 'keyAccountCard'],
      },
      {
        code: 'revisits',
        zh: '大客户回访',
        en: 'Revisits',
        forms: ['revisitStandard', 'revisitPlan', 'revisitRecord', 'revisitReport'],
      },
      {
        code: 'credit',
        zh: '大客户信用管理',
        en: 'Credit',
        forms: [
          'creditInquiryStandard',
          'creditInquiry',
          'creditAssessmentStandard',
          'creditAssessment',
          'creditGradingStandard',
          'creditGrading',
          'creditControlStandard',
          'creditLimit',
          'creditLimitChange',
          'creditFile',
        ],
      },
      {
        code: 'upkeep',
        zh: '大客户关系维护与恢复',
        en: 'Keeping and winning back',
        forms: ['relationFactors', 'contactLog', 'monthlyWarning', 'winback'],
      },
      { code: 'club', zh: '大客户俱乐部', en: 'Key-account club', forms: ['clubMember', 'clubRegistration'] },
      {
        code: 'papers',
        zh: '投标与合同',
        en: 'Tenders and contracts',
        forms: ['tender', 'contract', 'fulfilment'],
      },
      {
        code: 'acquiring',
        zh: '客户开发',
        en: 'Winning customers',
        forms: [
          'leadSheet',
          'visitPlan',
          'visitFeedback',
          'quoteComparison',
          'tariffApproval',
          'projectProposal',
          'servicePlan',
          'trialReport',
          'usageReport',
          'dailyTracking',
          'monitoringNotice',
        ],
      },
      {
        code: 'satisfaction',
        zh: '满意度、忠诚度与服务质量',
        en: 'Satisfaction, loyalty and quality',
        forms: [
          'surveyPlan',
          'satisfactionQuestionnaire',
          'tqcsoScore',
          'sevenRights',
          'loyaltyCriteria',
          'qualityDaily',
        ],
      },
      {
        code: 'complaints',
        zh: '投诉与申诉',
        en: 'Complaints and appeals',
        forms: [
          'complaintRegistration',
          'complaintInvestigation',
          'complaintHandling',
          'complaintStatistics',
          'appealRegister',
        ],
      },
    ],
    '表单按章节归组',
    'Forms by chapter',
    house('按教材的章节和工作环节归组', 'by the chapters of the texts and the parts of the work'),
  ),
  flowForms: leaf(
    usesShape,
    [
      use('database', 'enter', 'keyAccountManagement', 'keyAccountData'),
      use('database', 'analyse', 'keyAccountManagement'),
      use('database', 'update', 'keyCustomerFile', 'keyAccountCard'),
      use('database', 'use', 'keyAccountApplication', 'keyAccountMeasures'),
      use('satisfactionSurvey', 'plan', 'surveyPlan'),
      use('satisfactionSurvey', 'design', 'satisfactionQuestionnaire'),
      use('satisfactionSurvey', 'pretest', 'surveyPlan'),
      use('satisfactionSurvey', 'survey', 'satisfactionQuestionnaire'),
      use('satisfactionSurvey', 'improve', 'keyAccountMeasures'),
      use('satisfactionSurvey', 'feedback', 'contactLog'),
      standard('relationUpkeep', 'relationFactors'),
      use('relationUpkeep', 'confirm', 'keyAccountAppointment'),
      use('relationUpkeep', 'keyPerson', 'keyAccountData'),
      use('relationUpkeep', 'measures', 'keyAccountMeasures'),
      use('relationUpkeep', 'visit', 'contactLog'),
      use('relationUpkeep', 'watch', 'keyAccountCard'),
      use('relationUpkeep', 'warn', 'monthlyWarning'),
      use('relationUpkeep', 'review', 'keyAccountAppointment'),
      standard('revisit', 'revisitStandard'),
      use('revisit', 'list', 'keyAccountAppointment'),
      use('revisit', 'plan', 'revisitPlan'),
      use('revisit', 'visit', 'revisitRecord', 'contactLog'),
      use('revisit', 'report', 'revisitReport'),
      use('revisit', 'archive', 'keyCustomerFile'),
      standard('creditInquiry', 'creditInquiryStandard'),
      use('creditInquiry', 'collect', 'creditInquiry'),
      use('creditInquiry', 'report', 'creditInquiry', 'creditFile'),
      standard('creditAssessment', 'creditAssessmentStandard'),
      use('creditAssessment', 'sheet', 'creditAssessment'),
      standard('creditGrading', 'creditGradingStandard'),
      use('creditGrading', 'sheet', 'creditGrading', 'creditFile'),
      standard('creditControl', 'creditControlStandard'),
      use('creditControl', 'setLimit', 'creditLimit'),
      use('creditControl', 'collect', 'monthlyWarning'),
      use('creditControl', 'changeLimit', 'creditLimitChange'),
      use('creditControl', 'downgrade', 'creditGrading'),
    ],
    '流程各步所用的表单',
    'Forms that the steps of the work flows use',
    house('原图未刊载，据流程各步的内容对应', 'the figures are not printed; by what the steps do'),
  ),
} as const;
