import { z } from 'zod';
import { leaf, shape } from '../../leaf';
import { house } from '../../source';

/** Who signs at the foot of a page, by form. */
const signers = z
  .array(z.strictObject({ form: z.string().min(1), signers: z.array(shape.sentence).min(1).max(4).readonly() }))
  .readonly();

const signer = (zh: string, en: string) => ({ zh, en });

/** A row of a form as a document of its own, on paper (套打). */
export const pages = {
  page: {
    signers: leaf(
      signers,
      [
        { form: 'keyAccountManagement', signers: [signer('填表人', 'Filled in by'), signer('审核人', 'Reviewed by')] },
        {
          form: 'keyAccountAppointment',
          signers: [
            signer('客户专管员', 'Account owner'),
            signer('审核人', 'Reviewed by'),
            signer('审批人', 'Approved by'),
          ],
        },
        {
          form: 'contactLog',
          signers: [signer('我方人员', 'Our people'), signer('主管审阅', 'Read by the supervisor')],
        },
        {
          form: 'complaintRegistration',
          signers: [signer('受理人', 'Accepted by'), signer('投诉客户确认', 'Complaining customer')],
        },
        {
          form: 'complaintInvestigation',
          signers: [signer('调查人', 'Investigated by'), signer('部门经理', 'Department manager')],
        },
        {
          form: 'complaintHandling',
          signers: [
            signer('受理人', 'Accepted by'),
            signer('部门经理', 'Department manager'),
            signer('投诉客户确认', 'Complaining customer'),
          ],
        },
        { form: 'complaintStatistics', signers: [signer('制表人', 'Made by'), signer('审核人', 'Reviewed by')] },
        { form: 'leadSheet', signers: [signer('收集人', 'Collected by'), signer('片区营销员', 'Area salesperson')] },
        { form: 'visitPlan', signers: [signer('计划人', 'Planned by'), signer('揽投站长', 'Station head')] },
        { form: 'visitFeedback', signers: [signer('走访人', 'Visited by'), signer('揽投站长', 'Station head')] },
        { form: 'quoteComparison', signers: [signer('报价人', 'Quoted by'), signer('审核人', 'Reviewed by')] },
        {
          form: 'tariffApproval',
          signers: [signer('申请人', 'Asked by'), signer('揽投站长', 'Station head'), signer('审批人', 'Approved by')],
        },
        {
          form: 'projectProposal',
          signers: [
            signer('项目负责人', 'Led by'),
            signer('揽投站长', 'Station head'),
            signer('市大客户中心', 'City key-account centre'),
          ],
        },
        { form: 'servicePlan', signers: [signer('制定人', 'Made by'), signer('揽投站长', 'Station head')] },
        { form: 'trialReport', signers: [signer('小结人', 'Written by'), signer('揽投站长', 'Station head')] },
        { form: 'usageReport', signers: [signer('小结人', 'Written by'), signer('揽投站长', 'Station head')] },
        { form: 'dailyTracking', signers: [signer('跟踪人', 'Tracked by'), signer('审核人', 'Reviewed by')] },
        {
          form: 'monitoringNotice',
          signers: [signer('揽投站长', 'Station head'), signer('县区分公司经理', 'County manager')],
        },
        { form: 'surveyPlan', signers: [signer('负责人', 'Led by'), signer('审批人', 'Approved by')] },
        { form: 'satisfactionQuestionnaire', signers: [signer('调查人', 'Asked by'), signer('被访人', 'Respondent')] },
        { form: 'qualityDaily', signers: [signer('填报人', 'Reported by'), signer('审核人', 'Reviewed by')] },
        { form: 'appealRegister', signers: [signer('经办人', 'Handled by'), signer('部门经理', 'Department manager')] },
        { form: 'fulfilment', signers: [signer('制表人', 'Made by'), signer('审核人', 'Reviewed by')] },
        { form: 'tqcsoScore', signers: [signer('评分人', 'Scored by'), signer('审核人', 'Reviewed by')] },
        { form: 'sevenRights', signers: [signer('对照人', 'Assessed by'), signer('审核人', 'Reviewed by')] },
        { form: 'loyaltyCriteria', signers: [signer('评价人', 'Assessed by'), signer('审核人', 'Reviewed by')] },
        {
          form: 'keyAccountApplication',
          signers: [signer('申请人', 'Asked by'), signer('主管', 'Supervisor'), signer('管理层审批', 'Management')],
        },
        {
          form: 'keyAccountMeasures',
          signers: [signer('责任人', 'Person responsible'), signer('审核人', 'Reviewed by')],
        },
        {
          form: 'ownerChanges',
          signers: [
            signer('移交人', 'Handed over by'),
            signer('接收人', 'Received by'),
            signer('监交人', 'Witnessed by'),
          ],
        },
        { form: 'clubMember', signers: [signer('会员部', 'Membership office'), signer('审核人', 'Reviewed by')] },
        {
          form: 'clubRegistration',
          signers: [
            signer('申请人', 'Applicant'),
            signer('推荐人', 'Recommended by'),
            signer('主任办公会议', 'Office meeting'),
          ],
        },
        { form: 'revisitPlan', signers: [signer('计划人', 'Planned by'), signer('主管', 'Supervisor')] },
        { form: 'revisitRecord', signers: [signer('回访人', 'Revisited by'), signer('受访人', 'Spoken to')] },
        {
          form: 'revisitReport',
          signers: [signer('报告人', 'Reported by'), signer('主管审阅', 'Read by the supervisor')],
        },
        { form: 'creditInquiry', signers: [signer('调查人', 'Inquired by'), signer('审核人', 'Reviewed by')] },
        {
          form: 'creditAssessment',
          signers: [signer('评估人', 'Assessed by'), signer('信用管理小组', 'Credit group')],
        },
        {
          form: 'creditGrading',
          signers: [signer('信用管理小组', 'Credit group'), signer('总经理', 'General manager')],
        },
        { form: 'creditLimit', signers: [signer('财务', 'Finance'), signer('总经理', 'General manager')] },
        {
          form: 'creditLimitChange',
          signers: [signer('申请人', 'Asked by'), signer('财务', 'Finance'), signer('总经理', 'General manager')],
        },
        { form: 'creditFile', signers: [signer('录入人', 'Recorded by'), signer('审核人', 'Reviewed by')] },
        { form: 'monthlyWarning', signers: [signer('客户专管员', 'Account owner'), signer('主管', 'Supervisor')] },
        { form: 'winback', signers: [signer('负责人', 'Led by'), signer('审核人', 'Reviewed by')] },
      ],
      '单据上的签字人',
      'Who signs a page',
      house('原书各表的意见栏与通行的签署习惯', 'the opinions that the forms ask for, and common practice'),
    ),
  },
} as const;
