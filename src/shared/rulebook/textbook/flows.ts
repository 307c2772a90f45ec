import { leaf, shape, term } from '../leaf';
import { house, passage } from '../source';

const unseen = house('原图未刊载，由各书内容归纳', 'the figure is not printed; gathered from the texts');

const fromPublicRules = house(
  '原图未刊载，据公开的信用管理制度归纳',
  'the figure is not printed; after public credit rules',
);

/** The work flows as ordered steps (工作流程). */
export const flows = {
  database: leaf(
    shape.terms,
    [
      term('collect', '多渠道收集信息（销售中心、呼叫中心、电话、Web站点）', 'Collect through all channels'),
      term('verify', '核实、去重', 'Verify and remove duplicates'),
      term('enter', '分类录入（大客户管理表、大客户资料表）', 'Enter by kind'),
      term('analyse', '分析（最后一次消费、消费频率、消费金额）', 'Analyse recency, frequency and money'),
      term('update', '更新与权限管理', 'Update and control access'),
      term('use', '应用（大客户申请表、大客户对策一览表）', 'Use: applications and measures'),
    ],
    '图5-1 大客户信息数据库工作流程',
    'Figure 5-1: customer database',
    unseen,
  ),
  satisfactionSurvey: leaf(
    shape.terms,
    [
      term('plan', '制定计划（按客户类别区分对象）', 'Plan, with customers told apart by class'),
      term('design', '多部门共同设计问卷', 'Several departments design the questionnaire'),
      term('pretest', '预测试', 'Pre-test'),
      term('survey', '实施调查', 'Survey'),
      term('evaluate', '统计', 'Evaluate'),
      term('gap', '差距分析', 'Analyse the gap'),
      term('improve', '改进措施列入大客户对策一览表', 'Improvements enter the list of measures'),
      term('feedback', '反馈客户与各网点管理人员', 'Feed back to customers and branch managers'),
    ],
    '图5-2 大客户满意度调查工作流程',
    'Figure 5-2: satisfaction survey',
    unseen,
  ),
  relationUpkeep: leaf(
    shape.terms,
    [
      term('confirm', '确认级别与关系阶段', 'Confirm level and stage'),
      term('keyPerson', '抓住关键人', 'Hold the key person'),
      term('measures', '制定对策', 'Decide the measures'),
      term('visit', '按频次走访并填写大客户交往表', 'Visit as often as owed and keep the contact log'),
      term('watch', '动态监测', 'Watch developments'),
      term('warn', '预警与升级', 'Warn and escalate'),
      term('review', '评估并调整级别', 'Review and adjust the level'),
    ],
    '图5-3 维护大客户关系工作流程',
    'Figure 5-3: keeping the relation',
    unseen,
  ),
  revisit: leaf(
    shape.terms,
    [
      term('list', '确定名单', 'List whom to visit'),
      term('plan', '制定计划', 'Plan'),
      term('appoint', '预约', 'Make the appointment'),
      term('prepare', '准备资料', 'Prepare'),
      term('visit', '实施并记录', 'Visit and record'),
      term('report', '次日报告', 'Report the next day'),
      term('review', '主管审阅', 'Supervisor reviews'),
      term('archive', '归档', 'File'),
    ],
    '图5-4 大客户回访工作流程',
    'Figure 5-4: revisits',
    house('原图未刊载，与公开的回访制度一致', 'the figure is not printed; agrees with public revisit rules'),
  ),
  creditInquiry: leaf(
    shape.terms,
    [
      term('scope', '确定调查内容与方式', 'Decide content and method'),
      term('collect', '收集营业执照、资质、信用证明', 'Collect licence, qualifications and credit proof'),
      term('verify', '向相关方核实', 'Verify with related parties'),
      term('report', '形成调查表或报告', 'Write the sheet or report'),
    ],
    '图5-5 大客户信用调查工作流程',
    'Figure 5-5: credit inquiry',
    fromPublicRules,
  ),
  creditAssessment: leaf(
    shape.terms,
    [
      term('score', '信用管理小组打分', 'The credit group scores'),
      term('sheet', '填写信用评估表', 'Fill in the assessment'),
      term('review', '复核', 'Review'),
    ],
    '图5-6 大客户信用评估工作流程',
    'Figure 5-6: credit assessment',
    fromPublicRules,
  ),
  creditGrading: leaf(
    shape.terms,
    [
      term('propose', '提出等级建议', 'Propose the grade'),
      term('approve', '总经理审批', 'The general manager approves'),
      term('sheet', '填写等级评定表', 'Fill in the grading sheet'),
      term('notify', '通知销售与财务', 'Notify sales and finance'),
    ],
    '图5-7 大客户资信分级工作流程',
    'Figure 5-7: credit grading',
    fromPublicRules,
  ),
  creditControl: leaf(
    shape.terms,
    [
      term('setLimit', '核定额度与账期', 'Set limit and payment term'),
      term('checkOrder', '逐单校验（欠款、逾期）', 'Check each order for debt and overdue amounts'),
      term('exceed', '超限报批', 'Exceeding orders go for approval'),
      term('collect', '到期监控与催收', 'Watch due dates and collect'),
      term('changeLimit', '额度变更', 'Change the limit'),
      term('downgrade', '降级或淘汰', 'Downgrade or phase out'),
    ],
    '图5-8 大客户资信控制工作流程',
    'Figure 5-8: credit control',
    fromPublicRules,
  ),
  winback: leaf(
    shape.terms,
    [
      term('value', '分析流失客户的价值', 'Analyse the value of the lost customer'),
      term('reason', '分析客户流失的原因', 'Analyse why it left'),
      term('carryOut', '按大量流失或个别流失实施策略', 'Act by the rule for mass or single losses'),
      term('evaluate', '统计成功率和收益与成本之比', 'Work out success rate and benefit to cost'),
    ],
    '恢复客户关系流程',
    'Winback',
    passage('S4', [23, 25], '分析流失客户的价值2分析客户流失的原因'),
  ),
  club: leaf(
    shape.terms,
    [
      term('apply', '提出申请或经常务理事推荐', 'Application, or recommendation by a standing director'),
      term('register', '填写登记表', 'Fill in the registration form'),
      term('approve', '经主任办公会议批准', 'The director’s office meeting approves'),
      term('file', '建立俱乐部客户档案', 'Open the club file'),
      term('leave', '退会由会员部通报备案', 'A withdrawal is reported by the membership office'),
      term('remove', '取消资格由主任办公会决定', 'A removal is decided by the director’s office meeting'),
    ],
    '大客户俱乐部流程',
    'Key-account club',
    passage('S2', 93, '须经俱乐部常务理事推荐,由主任办公会议批准'),
  ),
} as const;
