import { TEXTBOOK_RULES } from '../../rulebook/book';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy } from '../define';
import { customerName } from '../derive/customers';
import { rightsMet, rightsUnmet } from '../derive/scores';
import type { Field, Form } from '../form';
import { someRightUnmet } from '../sales-conditions';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');
const right = namedBy('satisfaction.sevenRights');

const standard = passage('S4', 19, '在合适的时间、合适的场合,以合适的价格、合适的方式');
const shape = house('对照表的基本内容', 'what a checklist holds');

const { sevenRights: rights, sevenRightsMeaning: meanings } = TEXTBOOK_RULES.values.satisfaction;
const RIGHTS = rights.map(({ code }) => code);
/** The one that the sample does not meet. */
const UNMET = 'price';

const answer = ({ code }: (typeof rights)[number]): Field => {
  const meaning = meanings.find((one) => one.code === code)!;
  return right(code, 'textbook', {
    type: 'yesNo',
    required: 'always',
    example: code !== UNMET,
    hint: { zh: meaning.zh, en: meaning.en },
  });
};

/** 7R对照表: whether a service meets each of the seven rights. */
export const sevenRightsForm: Form = {
  id: 'sevenRights',
  version: 1,
  title: titleOf('sevenRights'),
  aliases: ['7R对照', '7R评价表', '7R检查表', '客户服务7R对照表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'customerName',
  repeats: true,
  source: standard,
  purpose: {
    zh: '逐项对照7R标准，看对客户的服务做到了几项，没有做到的写明改进。',
    en: 'Sets a customer’s service against the seven rights; what is not met gets an improvement.',
  },
  fields: [
    identity('customerName', 'textbook', {
      type: 'text',
      required: 'always',
      derived: customerName,
      example: '云溪百川服饰有限公司',
    }),
    added('assessedOn', '对照日期', 'Assessed on', 'textbook', shape, {
      type: 'date',
      required: 'always',
      aliases: ['评价日期'],
      example: dayOf(2026, 3, 27),
    }),
    ...rights.map(answer),
    added('assessor', '对照人', 'Assessed by', 'textbook', shape, {
      type: 'text',
      required: 'always',
      aliases: ['评价人'],
      example: '林岚',
    }),
    identity('customerId', 'company', { type: 'identifier', required: 'never', example: 'KH0012' }),
    added('met', '做到项数', 'Rights met', 'company', standard, {
      type: 'count',
      required: 'never',
      derived: rightsMet(RIGHTS),
      example: 6,
    }),
    added('unmet', '未做到的项', 'Rights not met', 'company', standard, {
      type: 'choices',
      required: 'never',
      choices: ['satisfaction.sevenRights'],
      derived: rightsUnmet(RIGHTS),
      example: UNMET,
    }),
    added('improvement', '改进措施', 'Improvement', 'company', shape, {
      type: 'longText',
      required: someRightUnmet,
      example: '按季核对续重资费。',
    }),
  ],
};
