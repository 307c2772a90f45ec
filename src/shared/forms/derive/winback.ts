import { because, isRefusal, ruled } from '../../rules/answer';
import { monthsBefore } from '../../rules/customer-status';
import { fellBy, isSilent, lastBusinessOn, revenueDrop, warningLimit } from '../../rules/warning';
import { lossScope, winbackRoi } from '../../rules/winback';
import { foldKey } from '../../values/fold';
import { cellLang, nameLetter } from '../../rules/letters/show';
import { defineWords, say } from '../../text/message';
import type { Derivation, FormRow } from '../form';
import { appointmentOf, customerClass, LEVEL, managed } from './customers';
import { previousOf } from './period-before';
import { titleOf } from '../titles';
import { carried } from './carry';

const APPOINTMENT = 'keyAccountAppointment';
const MANAGEMENT = 'keyAccountManagement';

const words = defineWords('derive-winback', {
  valuable: { zh: '流失客户是{tier}', en: 'the lost customer is {tier}' },
});

const nameIn = (row: FormRow): string => foldKey(row.text(row.isBlank('customerId') ? 'customerName' : 'customerId'));

/** 单个或大量: customers lost within the months looked at, of all customers of the management sheet. */
export const lossKind: Derivation = {
  words: { zh: '期内流失客户数占客户总数的比例', en: 'customers lost in the months looked at, of all' },
  from: ['customerId', 'customerName', 'lostOn', `${MANAGEMENT}.customerId`],
  derive(row, context) {
    const lostOn = row.day('lostOn');
    const start = new Set(context.rows(MANAGEMENT).map(nameIn)).size;
    if (lostOn === undefined || start === 0) return undefined;
    const from = monthsBefore(lostOn, context.book.values.winback.massLossMonths);
    const lost = context.rows('winback').filter((one) => {
      const on = one.day('lostOn');
      return on !== undefined && on > from && on <= lostOn;
    });
    return lossScope(new Set(lost.map(nameIn)).size, start, context.book.values);
  },
};

/** 有价值: whether the customer is of a class whose loss counts. */
export const isValuable: Derivation = {
  words: { zh: '价值类别属于有价值的类别', en: 'the value class is one that counts' },
  from: ['customerId', 'customerName', 'lostOn', `${MANAGEMENT}.value`],
  derive(row, context) {
    const tier = customerClass(row, row.day('lostOn'), context)?.value;
    return tier === undefined
      ? undefined
      : ruled(
          context.book.values.winback.valuableClasses.some((letter) => tier === `V-${letter}`),
          because(words.valuable({ tier: nameLetter('tier', tier, context.book.values) }), 'winback.valuableClasses'),
        );
  },
};

/** 收益与成本之比. */
export const benefitOverCost: Derivation = {
  words: { zh: '恢复后收益 ÷ 恢复成本', en: 'benefit ÷ cost' },
  from: ['benefit', 'cost'],
  derive(row) {
    const [benefit, cost] = [row.number('benefit'), row.number('cost')];
    return benefit === undefined || cost === undefined ? undefined : winbackRoi(benefit, cost);
  },
  native(at) {
    const [benefit, cost] = [at.cell('benefit'), at.cell('cost')];
    return `IF(AND(ISNUMBER(${benefit}),ISNUMBER(${cost})),IF(${cost}>0,${benefit}/${cost},""),"")`;
  },
};

/** 大客户级别 by the appointment in force on the day of a row; the day of reference where the row has none. */
export const levelNow = (day: string | undefined): Derivation =>
  carried(
    { form: APPOINTMENT, field: 'level', label: LEVEL },
    ['customerId', 'customerName', ...(day === undefined ? [] : [day])],
    (row, context) => appointmentOf(row, (day === undefined ? undefined : row.day(day)) ?? context.asOf, context),
  );

/** 触发值 of the trigger, in words. */
export const warningThreshold: Derivation = {
  words: { zh: '规则对该触发原因的规定', en: 'what the rules ask of the trigger' },
  from: ['trigger'],
  derive(row, context) {
    const trigger = row.code('trigger');
    if (trigger === undefined) return undefined;
    const limit = warningLimit(trigger, context.book.values);
    return isRefusal(limit)
      ? limit
      : { value: say(cellLang(context.book.values, context.lang), limit.value), reasons: limit.reasons };
  },
};

/** 现值 of the triggers that the management sheet can tell: the last business, or how far revenue fell. */
export const warningFinding: Derivation = {
  words: {
    zh: `《${titleOf(MANAGEMENT).zh}》最近一期的情况`,
    en: `what the latest period of “${titleOf(MANAGEMENT).en}” says`,
  },
  from: [
    'customerId',
    'customerName',
    'trigger',
    `${MANAGEMENT}.lastDate`,
    ...['periodFrom', 'periodTo', 'value', 'previousValue'].map((field) => `${MANAGEMENT}.${field}`),
  ],
  derive(row, context) {
    const of = managed(row, context);
    const lang = cellLang(context.book.values, context.lang);
    const [last, now, before] = [of?.day('lastDate'), of?.number('value'), of && previousOf(of, context)];
    if (row.code('trigger') === 'silent' && last !== undefined && context.asOf !== undefined)
      return {
        value: say(lang, lastBusinessOn(last)),
        reasons: isSilent(last, context.asOf, context.book.values).reasons,
      };
    if (row.code('trigger') !== 'drop' || now === undefined || before === undefined) return undefined;
    const drop = revenueDrop(now, before);
    return drop && { value: say(lang, fellBy(drop.value)), reasons: drop.reasons };
  },
};
