import * as fc from 'fast-check';
import { codesOf, termsOf } from '../../src/shared/forms/choices';
import type { Field, FieldValue } from '../../src/shared/forms/form';
import { readValue } from '../../src/shared/forms/read-value';
import { FORMS } from '../../src/shared/forms/registry';
import { contentOf, formatOf, sameValue, saysSame } from '../../src/shared/forms/write-value';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { memoryBook, type MemoryContent } from '../../src/shared/workbook/memory-book';
import { formNamed } from './support';

const fieldOf = (form: string, id: string): Field => formNamed(form).fields.find((field) => field.id === id)!;

function read(field: Field, cell: MemoryContent, factor = 1): FieldValue {
  const [sheet] = memoryBook('样例', [{ name: 'S', rows: [[cell]] }]).sheets;
  const cells = sheet.column(0);
  return readValue(
    field,
    { kind: cells.kind(0), number: cells.number(0), text: cells.text(0) },
    factor,
    TEXTBOOK_RULES,
  );
}

const registration = 'complaintRegistration';
const day = 46086; // 2026-03-05

describe('reading', () => {
  test.each<[form: string, field: string, cell: MemoryContent, value: FieldValue, reason: string]>([
    [registration, 'content', ' 没送到，也没电话。', '没送到，也没电话。', 'a sentence keeps its Chinese marks'],
    [registration, 'phone', '１３８ ', '138', 'folded'],
    [registration, 'customerName', '无', null, 'a mark for nothing'],
    [registration, 'caseNo', 20260305001, '20260305001', 'an identifier typed as a number is its digits'],
    [registration, 'customerName', { day }, '2026-03-05', 'a date in a column of texts reads as it shows'],
    [registration, 'acceptedOn', { day }, day, 'a date'],
    [registration, 'acceptedOn', { day: day + 0.5 }, day + 0.5, 'with its time'],
    [registration, 'acceptedOn', '2026-03-05 14:30', day + 0.6041666666666666, 'a text with a time: 14.5 of 24 hours'],
    [registration, 'acceptedOn', '2026年3月5日', day, 'a text'],
    [registration, 'acceptedOn', '2026年3月5日12时', day + 0.5, 'the hour in Chinese'],
    [registration, 'acceptedOn', '2026年3月5日9时36分', day + 0.4, 'hour and minute: 9.6 of 24 hours'],
    [registration, 'acceptedOn', '2026-03-05 上午9:36', day + 0.4, 'before noon'],
    [registration, 'acceptedOn', '2026-03-05下午２：２４', day + 0.6, 'after noon: 14.4 of 24 hours'],
    [registration, 'acceptedOn', '2026-03-05 下午14:24', day + 0.6, 'the hour already says so'],
    [registration, 'acceptedOn', '2026-03-05 下午12:00', day + 0.5, 'noon'],
    [registration, 'acceptedOn', '2026-03-05 上午12:00', day, 'midnight'],
    [registration, 'acceptedOn', '2026-03-05 上午15:00', null, 'no hour before noon'],
    [registration, 'acceptedOn', '2026-03-05 24:10', null, 'no hour of a day'],
    [registration, 'acceptedOn', 20260305, day, 'eight digits typed as a number'],
    [registration, 'acceptedOn', '26.3.5', null, 'a year of two digits is no date'],
    [registration, 'acceptedOn', '2026-02-30', null, 'there is no such day'],
    [registration, 'acceptedOn', 2018, null, 'a year typed as a date'],
    [registration, 'sentOn', { day: day + 0.75 }, day, 'a field without time drops it'],
    [registration, 'channel', 'Ｐｈｏｎｅ', 'phone', 'the English name in full-width letters'],
    [registration, 'channel', '来电', 'phone', 'another name'],
    [registration, 'channel', 12305, 'hotline', 'another name that is a number'],
    [registration, 'channel', '飞鸽', null, 'no such channel'],
    [registration, 'reason', '损毁', { code: 'damage' }, 'a choice alone'],
    [registration, 'reason', '损毁：内物破损', { code: 'damage', text: '内物破损' }, 'with words'],
    [registration, 'reason', '损 毁（内物破损）', { code: 'damage', text: '内物破损' }, 'in brackets'],
    [registration, 'reason', '快件丢失,两件', { code: 'lossOrShortage', text: '两件' }, 'by another name'],
    [registration, 'reason', '其他', { code: 'other' }, ''],
    [registration, 'reason', '被雨淋湿', null, 'no reason named'],
    [registration, 'request', '查询/催派：尽快', { code: 'trace', text: '尽快' }, 'a name that holds a separator'],
    ['complaintHandling', 'result', '赔偿300元', { code: 'compensation', text: '300元' }, 'a figure right behind'],
    ['complaintHandling', 'result', '更正后重派', null, 'words right behind may belong to the first'],
    [
      'complaintInvestigation',
      'finding',
      '属实（有效）：监控可证',
      { code: 'valid', text: '监控可证' },
      'the longest name',
    ],
    [registration, 'solvedOnSpot', '√', true, ''],
    [registration, 'solvedOnSpot', 'Ｎo', false, ''],
    [registration, 'solvedOnSpot', true, true, 'a truth value'],
    [registration, 'solvedOnSpot', '能', true, 'as the heading asks'],
    [registration, 'solvedOnSpot', '不能', false, 'as the heading asks'],
    [registration, 'solvedOnSpot', '已当场解决', true, ''],
    [registration, 'solvedOnSpot', '✔', true, ''],
    [registration, 'solvedOnSpot', '✗', false, ''],
    [registration, 'channel', '客服热线', 'phone', 'an everyday name'],
    [registration, 'channel', '12345转办', 'hotline', 'an everyday name'],
    [registration, 'channel', '公众号', 'wechat', 'an everyday name'],
    [registration, 'channel', '现场', 'inPerson', 'an everyday name'],
    [registration, 'request', '索赔：300元', { code: 'compensation', text: '300元' }, 'an everyday name'],
    [registration, 'request', '催件', { code: 'trace' }, 'an everyday name'],
    [registration, 'request', '重新派送', { code: 'redeliver' }, 'an everyday name'],
    [registration, 'reason', '服务态度差', { code: 'attitude' }, 'an everyday name'],
    [registration, 'reason', '内件短少', { code: 'lossOrShortage' }, 'an everyday name'],
    [registration, 'reason', '送货慢', { code: 'delay' }, 'an everyday name'],
    [registration, 'status', '已办结', 'closed', 'an everyday name'],
    [registration, 'status', '处理中', 'investigating', 'an everyday name'],
    ['complaintHandling', 'informedBy', '当面', 'onSite', 'an everyday name'],
    ['contactLog', 'purpose', '日常维护', 'maintenance', 'an everyday name'],
    ['contactLog', 'purpose', '开发', 'development', 'an everyday name'],
    [registration, 'solvedOnSpot', '也许', null, ''],
    [registration, 'level', 'b', 'L-B', 'a bare letter in a column of levels'],
    [registration, 'level', 'A类', null, 'a letter of another kind is not coerced'],
    [registration, 'valueClass', 'A类', 'V-A', ''],
    [registration, 'valueClass', '未交易', 'V-0', 'what stands beside the list'],
    ['keyAccountAppointment', 'creditGrade', 'B级', 'G-B', 'as its source writes it'],
    ['complaintHandling', 'compensation', '1,234.50元', 1234.5, ''],
    ['complaintHandling', 'compensation', '20%', null, 'a percentage is no money'],
    ['complaintHandling', 'compensation', { error: '#VALUE!' }, null, 'an error'],
    ['complaintHandling', 'approval', '待签', 'pending', 'a signature to come'],
    ['keyAccountManagement', 'frequency', 12, 12, ''],
    ['keyAccountManagement', 'frequency', 1.5, null, 'a count is a whole number'],
    ['keyAccountManagement', 'share', '3.4%', 0.034, 'a percentage as text'],
  ])('%s.%s %j', (form, field, cell, value) => {
    expect(read(fieldOf(form, field), cell)).toEqual(value);
  });

  test('a factor counts for bare numbers alone', () => {
    const money = fieldOf('complaintHandling', 'compensation');
    expect([1.1, '1.1', '1.1万', '11000元'].map((cell) => read(money, cell, 10000))).toEqual([
      11000, 11000, 11000, 11000,
    ]);
  });

  test('several choices in one cell, however they are parted', () => {
    const field: Field = { ...fieldOf(registration, 'channel'), type: 'choices' };
    for (const text of ['电话、微信', '电话,微信', '电话；微信', '电话/微信', '电话 微信', '电话、、微信、电话'])
      expect(read(field, text)).toBe('phone wechat');
    expect(codesOf(field, 'App/小程序、来访', TEXTBOOK_RULES)).toEqual(['app', 'inPerson']);
    expect(read(field, '电话、飞鸽')).toBeNull();
  });
});

describe('writing', () => {
  const write = (form: string, field: string, value: FieldValue, lang: 'zh' | 'en' = 'zh', factor = 1) =>
    contentOf(fieldOf(form, field), value, TEXTBOOK_RULES, lang, factor);

  test('in the language and the unit of the sheet', () => {
    expect(write(registration, 'reason', { code: 'damage', text: '内物破损' })).toBe('损毁：内物破损');
    expect(write(registration, 'reason', { code: 'damage' }, 'en')).toBe('Damage');
    expect(write(registration, 'solvedOnSpot', false)).toBe('否');
    expect(write(registration, 'priority', true, 'en')).toBe('Yes');
    expect(write(registration, 'valueClass', 'V-A')).toBe('A类');
    expect(write('complaintStatistics', 'loss', 11000, 'zh', 10000)).toBe(1.1);
    expect(write(registration, 'customerId', null)).toBeNull();
  });

  test('with the format that shows it', () => {
    expect(['acceptedOn', 'sentOn', 'caseNo', 'channel'].map((id) => formatOf(fieldOf(registration, id)))).toEqual([
      'yyyy-mm-dd hh:mm',
      'yyyy-mm-dd',
      '@',
      'General',
    ]);
  });
});

test.each<[field: string, typed: number, text: string, given: number, same: boolean, reason: string]>([
  ['share', 0.034, '0.034', 0.0341, true, 'three decimals were typed'],
  ['share', 0.034, '3.4%', 0.0341, true, 'a percentage with one decimal'],
  ['share', 0.03, '0.03', 0.0341, true, 'whole percents were typed'],
  ['share', 0.03, '0.03', 0.036, false, 'another percent'],
  ['profit', 15300, '15300', 15300.4, false, '分 of an amount count'],
  ['rank', 9, '9', 9.4, false, 'counts are exact'],
  ['lastDate', 46000.5, '46000.5', 46000, true, 'the day of a date with a time'],
])('%s %d typed as %s agrees with %d: %s', (field, typed, text, given, same) => {
  expect(saysSame(fieldOf('keyAccountManagement', field), typed, text, given)).toBe(same);
});

describe('laws', () => {
  test('what is written is read again as it was meant, in both languages', () => {
    const choice = FORMS.flatMap(({ fields }) => fields).filter((field) => termsOf(field, TEXTBOOK_RULES).length > 0);
    for (const field of choice) {
      for (const { code } of termsOf(field, TEXTBOOK_RULES)) {
        for (const lang of ['zh', 'en'] as const) {
          const value: FieldValue = field.type === 'choiceAndText' ? { code, text: '其余见附件' } : code;
          const back = read(field, contentOf(field, value, TEXTBOOK_RULES, lang));
          expect({ field: field.id, lang, back }).toEqual({ field: field.id, lang, back: value });
        }
      }
    }
  });

  test('amounts keep their value through any factor', () => {
    const money = fieldOf('complaintHandling', 'compensation');
    const cents = fc.integer({ min: -1e11, max: 1e11 }).map((value) => value / 100);
    fc.assert(
      fc.property(cents, fc.constantFrom(1, 10000, 1 / 10000), (value, factor) => {
        const back = read(money, contentOf(money, value, TEXTBOOK_RULES, 'zh', factor), factor);
        expect(sameValue(back, value)).toBe(true);
      }),
    );
  });
});
