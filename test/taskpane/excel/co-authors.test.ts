import { checkPort } from '../../../src/shared/desk/check';
import { clashesOf } from '../../../src/shared/desk/clashes';
import type { DeskTerms } from '../../../src/shared/desk/terms';
import type { Change } from '../../../src/shared/port/port';
import { TEXTBOOK_RULES } from '../../../src/shared/rulebook/book';
import { openWorkbook } from './open';

const terms: DeskTerms = { company: TEXTBOOK_RULES, asked: undefined, asOf: '2026-03-31', lang: 'zh' };

test('what Excel tells of a co-author who takes our number at the same time comes out as a clash', async () => {
  const sheet = '客户投诉登记表';
  const { port, excel } = openWorkbook([
    {
      name: sheet,
      rows: [
        ['受理编号', '受理日期', '投诉客户姓名', '投诉方式', '投诉理由', '投诉内容'],
        ['TS20260304-001', { day: 46_085 }, '海州远航', '电话', '延误', '晚到两天'],
      ],
    },
  ]);
  const told: Change[] = [];
  const heard = new Promise<void>((resolve) => {
    void port.watch((changes) => {
      told.push(...changes);
      if (changes.some(({ origin }) => origin === 'remote')) resolve();
    });
  });
  await excel.host.settled();
  const row = ['TS20260304-001', 46_085, '赵宁', '微信', '延误', '未送达'];
  excel.host.coAuthor.type(sheet, 'A3', [row]);
  await heard;
  const [clash, ...others] = clashesOf(await checkPort(port, terms), told, terms);
  expect(others).toEqual([]);
  expect([clash.ours.row, clash.theirs.row, clash.offer?.next]).toEqual([1, 2, 'TS20260304-002']);
  expect((await port.apply(clash.offer!.patch)).changed).toBe(1);
  expect(excel.host.book.sheet(sheet).cell(1, 0).value).toBe('TS20260304-002');
});
