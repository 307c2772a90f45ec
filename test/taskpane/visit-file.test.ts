import { openAccounts, visitSchedule } from '../../src/shared/desk/accounts';
import { checkBook } from '../../src/shared/desk/check';
import type { DeskTerms } from '../../src/shared/desk/terms';
import { visitCalendar } from '../../src/shared/desk/visit-calendar';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { memoryBook, type MemorySheetData } from '../../src/shared/workbook/memory-book';
import { inOneGo } from '../../src/shared/values/steps';
import { visitFileSteps } from '../../src/taskpane/work/visit-file';
import { dayOf } from '../../src/shared/values/date';
import { sheetOf } from '../forms/support';
import { BOOKS } from './books';

const terms: DeskTerms = { company: TEXTBOOK_RULES, asked: undefined, asOf: '2026-03-31', lang: 'zh' };
const fileOf = (
  sheets: readonly MemorySheetData[],
  { who, masked = false, asOf = terms.asOf }: { who?: string; masked?: boolean; asOf?: string } = {},
) => {
  const checked = checkBook(memoryBook('三月.xlsx', sheets), { ...terms, asOf });
  const file = inOneGo(visitFileSteps(checked, { who, lang: 'zh', masked }));
  return file === 'no accounts' ? undefined : file;
};

/** The entries of a calendar, each with its lines unfolded. */
const entries = (text: string): string[] =>
  text.replace('END:VCALENDAR\r\n', '').replace(/\r\n /g, '').split('BEGIN:VEVENT').slice(1);

const appointed = (...rows: readonly (readonly [id: string, level: string, owner: string, name?: string])[]) =>
  sheetOf(
    'keyAccountAppointment',
    rows.map(([customerId, level, owner, customerName = `云溪${customerId}商行`]) => ({
      customerId,
      customerName,
      level,
      owner,
      target: 100,
      setOn: dayOf(2026, 1, 5),
    })),
  );
const TWO = [appointed(['KH1', 'A级', '林岚'], ['KH2', 'C级', '陈晓'])];

test('a company’s calendar is the one that the command line writes', () => {
  const sheets = BOOKS.company();
  const desk = openAccounts(memoryBook('三月.xlsx', sheets), terms);
  const file = fileOf(sheets)!;
  expect(file.text).toBe(visitCalendar(visitSchedule(desk), desk, 'zh'));
  expect(file.name).toBe('走访日程 2026-04.ics');
});

// 2026年4月：A级走访3次；C级走访1次，电话上下半月各1次。
test.each([
  { why: 'everybody’s', who: undefined, visits: 4, name: '走访日程 2026-04.ics' },
  { why: 'one owner’s', who: '林岚', visits: 3, name: '走访日程 2026-04 林岚.ics' },
  { why: 'another’s', who: '陈晓', visits: 1, calls: 2, name: '走访日程 2026-04 陈晓.ics' },
  { why: 'somebody who looks after nobody', who: '周启', visits: 0, calls: 0, name: '走访日程 2026-04 周启.ics' },
])('$why', ({ who, visits, calls, name }) => {
  const file = fileOf(TWO, { who })!;
  expect(file).toMatchObject({ visits, name, ...(calls === undefined ? {} : { calls }) });
  const all = entries(file.text);
  expect(all.filter((one) => one.includes('SUMMARY:走访'))).toHaveLength(visits);
  expect(all).toHaveLength(visits + file.calls);
  if (who !== undefined) for (const one of all) expect(one).toContain(`DESCRIPTION:${who}\\n`);
});

test('the owners’ calendars together are everybody’s', () => {
  const of = (who?: string) => entries(fileOf(TWO, { who })!.text);
  expect([...of('林岚'), ...of('陈晓')].sort()).toEqual([...of()].sort());
});

test('whoever nobody is named for has a file of their own, and it is said', () => {
  const file = fileOf([appointed(['KH1', 'A级', '林岚'], ['KH2', 'C级', ''])], { who: '' })!;
  expect([file.visits, file.name]).toEqual([1, '走访日程 2026-04 没有指定人.ics']);
  expect(file.notes).not.toEqual([]);
});

test('a name that no file may bear is written otherwise', () =>
  expect(fileOf([appointed(['KH1', 'A级', '林/岚:A'])], { who: '林/岚:A' })!.name).toBe(
    '走访日程 2026-04 林 岚 A.ics',
  ));

test('masked, a phone among the words is not whole', () => {
  const sheets = [appointed(['KH1', 'A级', '林岚', '王先生13800001234'])];
  expect(fileOf(sheets)!.text).toContain('13800001234');
  const { text } = fileOf(sheets, { masked: true })!;
  expect(text).toContain('138****1234');
  expect(text).not.toContain('13800001234');
});

test('without key accounts there is none', () =>
  expect(
    fileOf([sheetOf('contactLog', [{ date: dayOf(2026, 3, 2), customerName: '百川服饰', channel: '电话' }])]),
  ).toBeUndefined());
