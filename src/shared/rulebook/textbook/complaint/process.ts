import { z } from 'zod';
import { leaf, shape, term } from '../../leaf';
import { house, passage } from '../../source';

/** What must hold for a move, where it may not always be made. */
const moveCondition = z.enum(['onSpot', 'overdue', 'dissatisfied', 'notDissatisfied']);

const movesShape = z
  .array(z.strictObject({ from: z.string().min(1), to: z.string().min(1), when: moveCondition.optional() }))
  .readonly();

const promptShape = z.array(z.strictObject({ step: z.string().min(1), prompt: shape.sentence })).readonly();

/** How a complaint goes its way: order, numbers, steps and states (处理流程). */
export const process = {
  priorityClass: leaf(
    z.enum(['A', 'B', 'C']),
    'A',
    '优先处理投诉的价值类别（代码）',
    'Value class whose complaints come first (code)',
    passage('S1', 2, '应优先处理该类客户的抱怨和投诉'),
  ),
  contactWorkdays: leaf(
    shape.count,
    1,
    '大客户投诉后几个工作日内须联系',
    'Working days within which a complaining key account is contacted',
    house('优先处理须有及时联系', 'priority means prompt contact'),
  ),
  contentMinLength: leaf(
    shape.countFrom1,
    10,
    '投诉内容的最少字数',
    'Least length of the content',
    house('过短的内容无法调查', 'a shorter text cannot be investigated'),
  ),
  repeatDays: leaf(
    shape.countFrom1,
    90,
    '同一客户同一理由几天内再投诉为重复投诉',
    'Days within which the same customer and reason make a repeated complaint',
    house('原书未定，取约一个季度', 'not set by the texts; about a quarter'),
  ),
  repeatCount: leaf(
    z.int().min(2),
    2,
    '几件起为重复投诉',
    'Complaints from which they are repeated',
    house('第二件即为重复', 'the second one repeats the first'),
  ),
  idLink: leaf(
    z.enum(['same', 'suffix']),
    'same',
    '调查表与统计表的编号如何对应受理编号',
    'How the numbers of the other forms follow the case number',
    house('原书各表编号名称不一，以受理编号为准', 'the forms name it differently; the case number rules'),
  ),
  process: leaf(
    shape.terms,
    [
      term('listen', '倾听客户投诉', 'Listen to the complaint'),
      term('apologise', '向客户表示歉意', 'Say sorry'),
      term('propose', '提供解决方案', 'Offer a solution'),
      term('carryOut', '执行解决方案', 'Carry out the solution'),
      term('learn', '总结经验', 'Learn from it'),
    ],
    '处理客户投诉的步骤',
    'Steps of handling a complaint',
    passage('S4', 23, '倾听客户投诉1执行解决方案'),
  ),
  prompts: leaf(
    promptShape,
    [
      { step: 'listen', prompt: { zh: '耐心倾听，并做好投诉记录', en: 'Listen patiently and take notes' } },
      {
        step: 'listen',
        prompt: {
          zh: '切忌随意打断客户、表示不满或推卸责任',
          en: 'Do not interrupt, show displeasure or shift the blame',
        },
      },
      {
        step: 'apologise',
        prompt: {
          zh: '不管是否由本企业的服务导致，都要向客户表示歉意',
          en: 'Say sorry whether or not our service was the cause',
        },
      },
      {
        step: 'propose',
        prompt: {
          zh: '明确本企业是否有处理此类投诉的具体规定',
          en: 'Find out whether a rule covers this kind of complaint',
        },
      },
      { step: 'propose', prompt: { zh: '掌握客户投诉的重点', en: 'Grasp the point of the complaint' } },
      {
        step: 'propose',
        prompt: {
          zh: '明确职责范围，不能做出超出自身职责范围的承诺',
          en: 'Know your authority and promise nothing beyond it',
        },
      },
      {
        step: 'carryOut',
        prompt: {
          zh: '达成一致后立即执行；能够当场解决的，应立即解决',
          en: 'Act at once after agreement; what can be solved on the spot is solved there',
        },
      },
      {
        step: 'carryOut',
        prompt: {
          zh: '不能立即解决的，记录公司名称、联系人姓名、联系方式、投诉内容',
          en: 'Otherwise note company, contact, contact details and content',
        },
      },
      { step: 'learn', prompt: { zh: '如实填写四张投诉表', en: 'Fill in the four forms truthfully' } },
      {
        step: 'learn',
        prompt: {
          zh: '与相关责任人沟通，确保今后不再发生类似事件',
          en: 'Talk to those responsible so that it does not happen again',
        },
      },
    ],
    '各步骤的提示',
    'Prompts for each step',
    passage('S4', [21, 23], '不能做出超出自身职责范围的承诺'),
  ),
  onSpotSameDay: leaf(
    shape.flag,
    true,
    '能当场解决的须当日填写处理表',
    'What is solved on the spot has its handling form the same day',
    passage('S4', 23, '对于能够当场解决的,应立即解决'),
  ),
  states: leaf(
    shape.terms,
    [
      term('accepted', '受理', 'Accepted', '已受理'),
      term('acknowledged', '告知', 'Acknowledged', '已告知'),
      term('reviewed', '评审', 'Reviewed'),
      term('investigated', '调查', 'Investigated', '调查中'),
      term('handled', '处理', 'Handled'),
      term('informed', '告知结果', 'Informed of the result'),
      term('closed', '结案', 'Closed', '已结案'),
      term('escalated', '升级', 'Escalated'),
      term('appealed', '申诉', 'Appealed', '已转申诉'),
    ],
    '投诉的处理阶段',
    'Stages that a complaint passes',
    house('按国标的投诉处理步骤拟定', 'after the steps of the national standard'),
  ),
  moves: leaf(
    movesShape,
    [
      { from: 'accepted', to: 'acknowledged' },
      { from: 'accepted', to: 'handled', when: 'onSpot' },
      { from: 'accepted', to: 'appealed', when: 'overdue' },
      { from: 'acknowledged', to: 'reviewed' },
      { from: 'acknowledged', to: 'appealed', when: 'overdue' },
      { from: 'reviewed', to: 'investigated' },
      { from: 'reviewed', to: 'appealed', when: 'overdue' },
      { from: 'investigated', to: 'handled' },
      { from: 'investigated', to: 'appealed', when: 'overdue' },
      { from: 'handled', to: 'informed' },
      { from: 'handled', to: 'appealed', when: 'overdue' },
      { from: 'informed', to: 'closed', when: 'notDissatisfied' },
      { from: 'informed', to: 'escalated', when: 'dissatisfied' },
      { from: 'informed', to: 'appealed', when: 'dissatisfied' },
      { from: 'escalated', to: 'investigated' },
      { from: 'escalated', to: 'closed', when: 'notDissatisfied' },
      { from: 'escalated', to: 'appealed', when: 'dissatisfied' },
      { from: 'appealed', to: 'closed' },
      { from: 'closed', to: 'reviewed', when: 'dissatisfied' },
      { from: 'closed', to: 'appealed', when: 'dissatisfied' },
    ],
    '处理阶段之间的流转（代码）及其条件',
    'Moves between the stages (codes) and their conditions',
    house(
      '满意则结案，不满意则升级直至申诉；当场解决的直接处理；逾期未处理的，用户可以申诉；结案后仍有异议的重开',
      'satisfied: closed; dissatisfied: escalated, at last appealed; solved on the spot: handled at once; overdue: the user may appeal; objections after closing reopen the case',
    ),
  ),
  statuses: leaf(
    shape.terms,
    [
      term('open', '待处理', 'Open'),
      term('investigating', '调查中', 'Under investigation', '处理中'),
      term('toConfirm', '已处理待确认', 'Handled, to be confirmed'),
      term('closed', '已结案', 'Closed', '已完成', '已办结'),
      term('overdue', '逾期', 'Overdue'),
      term('appealed', '已转申诉', 'Appealed'),
    ],
    '登记表上的状态',
    'Status on the registration',
    house('由四张表的填写情况与期限得出', 'follows from the four forms and the deadline'),
  ),
} as const;
