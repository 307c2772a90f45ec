import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added } from '../define';
import { departmentCount } from '../derive/survey';
import type { Form } from '../form';
import { titleOf } from '../titles';

const shape = house('调查计划的基本内容', 'what a survey plan holds');
const misconception = (quote: string) => passage('S0', 62, quote);

/** 满意度调查计划: whom a survey asks, what, how and when; checked against the six misconceptions of the text. */
export const surveyPlan: Form = {
  id: 'surveyPlan',
  version: 1,
  title: titleOf('surveyPlan'),
  aliases: ['满意度调查计划表', '客户满意度调查计划', '大客户满意度调查计划'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'surveyNo',
  repeats: false,
  source: passage('S0', [36, 38], '公司每年都要在5个方面进行多次的客户满意度调查'),
  purpose: {
    zh: '安排满意度调查的对象、方式、预测试、参与部门和时间，避免原书所列的六种误解。',
    en: 'Sets whom a survey asks, how, with which test, departments and dates, free of the six misconceptions of the text.',
  },
  fields: [
    added('surveyNo', '调查编号', 'Survey no.', 'textbook', shape, {
      type: 'identifier',
      required: 'never',
      numbered: { pattern: 'identity.numbering.surveyNo', date: 'startOn' },
      example: 'DC20260316-001',
    }),
    added('period', '期次', 'Period', 'textbook', shape, {
      type: 'text',
      required: 'always',
      example: '2026年第一季度',
    }),
    added('population', '调查对象', 'Population', 'textbook', shape, {
      type: 'text',
      required: 'always',
      aliases: ['调查范围'],
      example: 'A、B类大客户，各级别抽样',
    }),
    added('byClass', '按客户类别区分', 'Told apart by class', 'textbook', misconception('不区分不同类别的大客户'), {
      type: 'yesNo',
      required: 'always',
      aliases: ['区分客户类别', '区分不同类别'],
      example: true,
    }),
    added(
      'byComplaintRate',
      '以投诉率代替满意度',
      'Complaint rate stands for satisfaction',
      'textbook',
      misconception('通过投诉率情况来衡量大客户的满意度'),
      {
        type: 'yesNo',
        required: 'always',
        aliases: ['以投诉率衡量'],
        example: false,
      },
    ),
    added(
      'asksAboutRivals',
      '收集竞争对手信息',
      'Asks about competitors',
      'textbook',
      misconception('不收集整理其他快递公司(竞争对手)信息'),
      {
        type: 'yesNo',
        required: 'always',
        aliases: ['含竞争对手信息'],
        example: true,
      },
    ),
    added('perYear', '全年调查次数', 'Surveys a year', 'textbook', misconception('一年只开展一次大客户满意度调查'), {
      type: 'count',
      required: 'always',
      aliases: ['每年次数', '年调查次数'],
      example: 4,
    }),
    added(
      'departments',
      '参与设计部门',
      'Departments',
      'textbook',
      misconception('调查问卷的设计只是大客户服务部或市场经营部的事情'),
      {
        type: 'text',
        required: 'always',
        aliases: ['问卷设计部门', '参与部门'],
        example: '客户服务部、市场部、运营部',
        hint: { zh: '用顿号分开', en: 'Parted by commas' },
      },
    ),
    added('pretestOn', '预测试日期', 'Tested on', 'textbook', misconception('未经测试就直接对大客户进行调查'), {
      type: 'date',
      required: 'never',
      aliases: ['试测日期', '问卷测试日期'],
      example: dayOf(2026, 3, 9),
    }),
    added(
      'mode',
      '调查方式',
      'Mode',
      'textbook',
      passage('S0', [36, 38], '每一季对四个细分市场进行客户满意度调查,即电话通知'),
      {
        type: 'choices',
        required: 'always',
        choices: ['satisfaction.survey.modes'],
        example: 'phone online',
      },
    ),
    added('startOn', '调查起', 'Survey from', 'textbook', shape, {
      type: 'date',
      required: 'always',
      aliases: ['调查开始日期'],
      example: dayOf(2026, 3, 16),
    }),
    added('endOn', '调查止', 'Survey to', 'textbook', shape, {
      type: 'date',
      required: 'always',
      aliases: ['调查结束日期'],
      example: dayOf(2026, 3, 25),
    }),
    added('owner', '负责人', 'Led by', 'textbook', shape, { type: 'text', required: 'always', example: '方屿' }),
    added('sample', '计划样本数', 'Sample', 'company', shape, {
      type: 'count',
      required: 'never',
      aliases: ['样本数', '样本量'],
      example: 40,
    }),
    added(
      'departmentCount',
      '参与部门数',
      'Number of departments',
      'company',
      misconception('调查问卷的设计只是大客户服务部或市场经营部的事情'),
      {
        type: 'count',
        required: 'never',
        derived: departmentCount,
        example: 3,
      },
    ),
    added('pretestSample', '预测试份数', 'Test sheets', 'company', misconception('未经测试就直接对大客户进行调查'), {
      type: 'count',
      required: 'never',
      example: 5,
    }),
    added('analysisOn', '分析完成日期', 'Analysed by', 'company', shape, {
      type: 'date',
      required: 'never',
      example: dayOf(2026, 3, 30),
    }),
    added('feedback', '结果反馈对象', 'Results go to', 'company', passage('S0', 29, '反馈给每个中心的管理人员'), {
      type: 'text',
      required: 'never',
      example: '各网点管理人员、参加调查的客户',
    }),
  ],
};
