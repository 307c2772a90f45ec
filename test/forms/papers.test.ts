import { formContext } from '../../src/shared/forms/context';
import type { FormEntry } from '../../src/shared/forms/kit';
import { cardSheet, makeKit } from '../../src/shared/forms/kit';
import { findForms } from '../../src/shared/forms/recognise';
import { fieldOf, formOf } from '../../src/shared/forms/registry';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { type Day, dayOf } from '../../src/shared/values/date';
import { memoryBook } from '../../src/shared/workbook/memory-book';

/** What Fill finds for a field of a card on which this was typed. */
function derived(form: string, field: string, entry: FormEntry, asOf?: Day): unknown {
  const rules = TEXTBOOK_RULES;
  const choices = { profile: 'company', lang: 'zh', rows: undefined, book: rules, asOf, native: false } as const;
  const { cards } = makeKit([formOf(form)], { ...choices, entries: { [form]: [entry] } });
  // What the kit worked out itself is left out again, unless it was typed.
  const typed = cards.map((card) => ({
    ...card,
    values: new Map([...card.values].filter(([id]) => entry[id] !== undefined)),
  }));
  const book = memoryBook('a.xlsx', typed.map(cardSheet));
  const forms = findForms(book, rules);
  const answer = fieldOf(formOf(form), field)!.derived!.derive(forms[0].rows[0], formContext(book, forms, rules, asOf));
  return answer === undefined || 'refusal' in answer ? undefined : answer.value;
}

const CONTRACT = { contractNo: 'HT1', contractName: '快递服务合同' };
const YEAR = { ...CONTRACT, contractFrom: dayOf(2025, 7, 1), contractTo: dayOf(2026, 6, 30) };

describe('a contract', () => {
  // 30 days of notice before June 30 are May 31.
  test.each<[asOf: Day | undefined, state: unknown]>([
    [dayOf(2025, 6, 30), 'notYet'],
    [dayOf(2025, 7, 1), 'running'],
    [dayOf(2026, 5, 30), 'running'],
    [dayOf(2026, 5, 31), 'ending'],
    [dayOf(2026, 6, 30), 'ending'],
    [dayOf(2026, 7, 1), 'ended'],
    [undefined, undefined],
  ])('on %s is %s', (asOf, state) => expect(derived('contract', 'state', YEAR, asOf)).toBe(state));

  test('is called up before it ends', () => expect(derived('contract', 'noticeOn', YEAR)).toBe(dayOf(2026, 5, 31)));

  test('without an end has neither state nor notice', () => {
    expect(derived('contract', 'state', CONTRACT, dayOf(2026, 3, 31))).toBeUndefined();
    expect(derived('contract', 'noticeOn', CONTRACT)).toBeUndefined();
  });

  const codes = TEXTBOOK_RULES.values.forms.contract.sections.map(({ code }) => `${code}1`);
  const all = Object.fromEntries(codes.map((code) => [code, true]));

  test.each<[what: string, parts: FormEntry, missing: unknown]>([
    ['every part', all, '齐全'],
    ['no word on disputes', { ...all, disputes1: false }, '争议解决'],
    ['two blanks', { ...all, breach1: null, forceMajeure1: null }, '违约责任、不可抗力'],
    ['nothing looked at', {}, undefined],
  ])('with %s', (_, parts, missing) => expect(derived('contract', 'missing', { ...CONTRACT, ...parts })).toBe(missing));
});

describe('a tender', () => {
  const quoted = { tenderNo: 'TB1', delivery1: 486000.1, storage1: 216000.2, information1: 36500 };

  test('adds its items up to the 分', () => expect(derived('tender', 'total', quoted)).toBe(738500.3));

  test('without a priced item has no total', () => {
    expect(derived('tender', 'total', { tenderNo: 'TB1' })).toBeUndefined();
    expect(derived('tender', 'capital', { tenderNo: 'TB1' })).toBeUndefined();
  });

  test.each<[typed: string | null, capital: string]>([
    [null, '人民币柒拾叁万捌仟伍佰元零叁角'],
    ['柒拾叁万捌仟伍佰圆叁角正', '柒拾叁万捌仟伍佰圆叁角正'],
    ['人民币柒拾叁万捌仟元整', '人民币柒拾叁万捌仟伍佰元零叁角'],
  ])('spelled as %s, has its total as %s', (capital, spelled) =>
    expect(derived('tender', 'capital', { ...quoted, ...(capital !== null && { capital }) })).toBe(spelled),
  );

  test('says which of its parts are not there', () =>
    expect(derived('tender', 'missing', { tenderNo: 'TB1', cover1: true, contents1: true })).toBe(
      '投标函、法定代表人身份证明或授权书、公司简介、客户服务需求分析、业务流程规划、技术与服务方案、实施计划、质量保证措施、服务承诺、报价、资质与业绩附件',
    ));
});
