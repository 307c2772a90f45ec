import { TEXTBOOK_RULES } from '../../rulebook/book';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy } from '../define';
import { customerName } from '../derive/customers';
import { expectedId, recommenderKind, sheetGap, sheetScore } from '../derive/survey';
import type { Field, FieldValue, Form } from '../form';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');
const extra = namedBy('satisfaction.survey.extras');

const answers = passage('S0', [30, 34], '比较满意一般比较不满意');
const gap = passage('S4', 21, '评价当前服务与客户期望之间的差距');
const structure = TEXTBOOK_RULES.entry('satisfaction.survey.items')!.source;
const shape = house('问卷的基本内容', 'what a questionnaire holds');

const { items, groups } = TEXTBOOK_RULES.values.satisfaction.survey;
const { expectation } = TEXTBOOK_RULES.values.forms.acquiring;
const ITEMS = items.map(({ code }) => code);

type Item = (typeof items)[number];

const groupOf = ({ group }: Item) => groups.find(({ code }) => code === group)!;

/** What customers said of an item, as the sample has it. */
const SAID: readonly FieldValue[] = ['ratherSatisfied', 'completelySatisfied', 'neutral'];

const perceived = (item: Item, i: number): Field =>
  added(item.code, item.zh, item.en, 'textbook', structure, {
    type: 'choice',
    required: 'never',
    choices: ['satisfaction.scale'],
    example: SAID[i % SAID.length],
    hint: { zh: `${groupOf(item).zh}：客户的实际感受`, en: `${groupOf(item).en}: what the customer found` },
  });

const expected = (item: Item): Field =>
  added(expectedId(item.code), `${item.zh}${expectation.zh}`, `${item.en} ${expectation.en}`, 'company', gap, {
    type: 'choice',
    required: 'never',
    choices: ['satisfaction.scale'],
    example: 'completelySatisfied',
    hint: { zh: `${groupOf(item).zh}：客户期望达到的程度`, en: `${groupOf(item).en}: what the customer expected` },
  });

/** 客户满意度调查表: one answer sheet a row, with what was found and what was expected of every item. */
export const satisfactionQuestionnaire: Form = {
  id: 'satisfactionQuestionnaire',
  version: 1,
  title: titleOf('satisfactionQuestionnaire'),
  aliases: ['满意度调查表', '客户满意度问卷', '大客户满意度调查表', '满意度答卷'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'sheetNo',
  repeats: false,
  source: passage('S0', [36, 38], '公司每年都要在5个方面进行多次的客户满意度调查'),
  purpose: {
    zh: '一份答卷一行：受理、揽收、时效、安全、投递、信息、售后各项的感知与期望，以及推荐意愿。',
    en: 'An answer sheet a row: what was found and what was expected of each item, and whether the customer would recommend us.',
  },
  fields: [
    added('sheetNo', '答卷编号', 'Sheet no.', 'textbook', shape, {
      type: 'count',
      required: 'never',
      numbered: { pattern: 'identity.numbering.serial' },
      aliases: ['序号'],
      example: 1,
    }),
    identity('customerName', 'textbook', {
      type: 'text',
      required: 'always',
      derived: customerName,
      example: '滨江锦程电子商务有限公司',
    }),
    added('answeredOn', '调查日期', 'Answered on', 'textbook', shape, {
      type: 'date',
      required: 'always',
      aliases: ['答卷日期'],
      example: dayOf(2026, 3, 16),
    }),
    added(
      'mode',
      '调查方式',
      'Mode',
      'textbook',
      passage('S0', [36, 38], '每一季对四个细分市场进行客户满意度调查,即电话通知'),
      {
        type: 'choice',
        required: 'always',
        choices: ['satisfaction.survey.modes'],
        example: 'phone',
      },
    ),
    ...items.map(perceived),
    extra('overall', 'textbook', {
      type: 'choice',
      required: 'always',
      source: answers,
      aliases: ['总体评价'],
      choices: ['satisfaction.scale'],
      example: 'ratherSatisfied',
    }),
    extra('price', 'textbook', {
      type: 'choice',
      required: 'never',
      choices: ['satisfaction.scale'],
      example: 'neutral',
    }),
    extra('comparison', 'textbook', {
      type: 'longText',
      required: 'never',
      aliases: ['与竞争对手相比'],
      example: '比甲快递时效稳，价格略高',
    }),
    extra('open', 'textbook', {
      type: 'longText',
      required: 'never',
      aliases: ['意见与建议'],
      example: '希望晚间加收一班',
    }),
    identity('customerId', 'company', { type: 'identifier', required: 'never', example: 'KH0003' }),
    added(
      'surveyNo',
      '调查编号',
      'Survey no.',
      'company',
      ['与满意度调查计划对应', 'ties the sheet to the survey plan'],
      {
        type: 'identifier',
        required: 'never',
        reference: { form: 'surveyPlan', field: 'surveyNo' },
        example: 'DC20260316-001',
      },
    ),
    added('respondent', '被访人', 'Respondent', 'company', shape, {
      type: 'text',
      required: 'never',
      aliases: ['被访人/职务', '答卷人'],
      example: '郑楠（物流经理）',
    }),
    added('interviewer', '调查人', 'Asked by', 'company', shape, { type: 'text', required: 'never', example: '何静' }),
    ...items.map(expected),
    extra('recommend', 'company', {
      type: 'number',
      required: 'never',
      aliases: ['推荐意愿', '推荐意愿（0-10分）', 'NPS'],
      range: { max: 'satisfaction.nps.maxScore' },
      example: 9,
    }),
    added('score', '得分', 'Score', 'company', shape, {
      type: 'number',
      required: 'never',
      aliases: ['满意度得分'],
      derived: sheetScore(ITEMS),
      example: 75,
    }),
    added('gap', '差距', 'Gap', 'company', gap, {
      type: 'number',
      required: 'never',
      aliases: ['感知与期望的差距'],
      derived: sheetGap(ITEMS),
      example: -18.75,
    }),
    added(
      'recommenderKind',
      '推荐类型',
      'Kind of recommender',
      'company',
      TEXTBOOK_RULES.entry('satisfaction.nps.promoterFrom')!.source,
      {
        type: 'choice',
        required: 'never',
        choices: ['forms.acquiring.recommenders'],
        derived: recommenderKind,
        example: 'promoters',
      },
    ),
  ],
};
