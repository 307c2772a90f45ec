import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../../src/cli/commands/command';
import { COMMANDS, main } from '../../src/cli/main';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { root, scratch } from './support';

// Every option that a command takes makes a difference: the same call with and without it says or writes something else.

jest.setTimeout(300_000);

const place = scratch();
const INPUTS = 'inputs';

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What lies in the folder afterwards, by name. */
  readonly files: Readonly<Record<string, string>>;
}

let count = 0;
const home = process.cwd();

/** What was said, without the colours of a terminal and how fast it went. */
function heard(stream: 'stdout' | 'stderr'): { readonly text: () => string; readonly end: () => void } {
  const said: string[] = [];
  const spy = jest.spyOn(process[stream], 'write').mockImplementation((chunk) => {
    said.push(String(chunk));
    return true;
  });
  return { text: () => said.join(''), end: () => spy.mockRestore() };
}

/** Runs the command line in a folder of its own with the same inputs, at one and the same moment. */
async function run(args: readonly string[]): Promise<Outcome> {
  const folder = place(`run-${++count}`);
  mkdirSync(folder);
  if (existsSync(place(INPUTS))) cpSync(place(INPUTS), folder, { recursive: true });
  const [out, err] = [heard('stdout'), heard('stderr')];
  process.chdir(folder);
  try {
    const code = await main(args);
    const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    const files = names.map((one) => {
      const path = join(one.parentPath, one.name);
      return [path.slice(folder.length + 1), readFileSync(path).toString('latin1')];
    });
    const said = (text: string): string => text.replaceAll(folder, '.');
    return { code, out: said(out.text()), err: said(err.text()), files: Object.fromEntries(files) as Outcome['files'] };
  } finally {
    process.chdir(home);
    out.end();
    err.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

const keep = ({ files }: Outcome, name: string, as = name): void => {
  if (files[name] === undefined) throw new Error(`${name} was not written; there are ${Object.keys(files).join(', ')}`);
  writeFileSync(place(`${INPUTS}/${as}`), Buffer.from(files[name], 'latin1'));
};

const { misconceptions } = TEXTBOOK_RULES.values.satisfaction;

beforeAll(async () => {
  jest.useFakeTimers({
    now: Date.UTC(2026, 3, 1),
    doNotFake: [
      'nextTick',
      'setImmediate',
      'setTimeout',
      'setInterval',
      'clearTimeout',
      'clearImmediate',
      'clearInterval',
      'performance',
      'queueMicrotask',
      'hrtime',
    ],
  });
  mkdirSync(place(INPUTS));
  copyFileSync(join(root, 'samples', 'customers.xlsx'), place(`${INPUTS}/list.xlsx`));
  copyFileSync(join(root, 'samples', 'complaints-broken.xlsx'), place(`${INPUTS}/broken.xlsx`));
  writeFileSync(
    place(`${INPUTS}/list.csv`),
    '客户编号,客户名称,消费金额,电话\nK1,甲,9000,13800001111\nK2,乙,800,13900002222\nK1,丙,x,\n',
  );
  // Texts with a phone in them.
  writeFileSync(
    place(`${INPUTS}/account.csv`),
    '大客户设定表\n客户编号,客户名称,大客户级别,客户专管员,设定日期\nK1,甲公司13800001111,A级,钱枫,2026-01-01\n',
  );
  writeFileSync(
    place(`${INPUTS}/measure.csv`),
    '大客户对策一览表\n客户编号,客户名称,现状与主要问题,目标,服务方式,对策,责任人,开始日期,完成日期,进度\n' +
      'K1,甲公司,积压,当日揽收,上门服务,致电13800001111,钱枫,2026-03-01,2026-04-05,50%\n',
  );
  // A complaint of which nobody filled in how it stands.
  writeFileSync(
    place(`${INPUTS}/case.csv`),
    '客户投诉登记表\n受理编号,投诉客户,联系人,联系电话,投诉内容,投诉理由,投诉渠道,受理日期,答复期限,状态\n' +
      'TS20260301-001,甲公司,王,13800001111,晚到三天,延误,电话,2026-03-01,2026-03-08,\n',
  );
  writeFileSync(place(`${INPUTS}/taken.xlsx`), 'somebody’s');
  writeFileSync(
    place(`${INPUTS}/rules.json`),
    JSON.stringify({
      'tier.value.aShare': 0.1,
      'visit.A.visitPerMonth': 9,
      'complaint.channels': [{ code: 'pigeon', zh: '飞鸽', en: 'Pigeon' }],
      'identity.mask.always': true,
      'satisfaction.misconceptions': misconceptions.map((one, i) =>
        i === 0 ? { ...one, zh: '说法一', en: 'One' } : one,
      ),
    }),
  );
  keep(await run(['new', '--all', '--sample', '-o', 'book.xlsx']), 'book.xlsx');
  keep(await run(['case', '1', '-o', 'case.xlsx']), 'case.xlsx');
  const { files: set } = await run(['month-end', 'book.xlsx', '--as-of', '2026-03-31', '-o', 'set']);
  mkdirSync(place(`${INPUTS}/set`));
  const summary = Object.keys(set).find((name) => name.endsWith('月末汇总.xlsx'))!;
  writeFileSync(place(`${INPUTS}/${summary}`), 'an older one');
  const filled = await run(['fill', 'book.xlsx', '-o', 'filled.xlsx', '--overwrite', '--as-of', '2026-12-31']);
  keep(filled, 'filled.xlsx');
  keep(filled, 'filled.undo.json');
  const listed = await run(['recalc', 'list.xlsx', '-o', 'done.xlsx', '--as-of', '2026-10-31']);
  keep(listed, 'done.xlsx');
  keep(listed, 'done.undo.json');
  const grown = await run(['new', '表5-2', '--into', 'list.xlsx', '-o', 'grown.xlsx']);
  keep(grown, 'grown.xlsx');
  keep(grown, 'grown.undo.json');
});
afterAll(() => jest.useRealTimers());

type Row = readonly [command: string, option: string, without: string, added: string];

const AS_OF = '--as-of 2026-03-31';

/** A call that does something, and what is added to it. Where a number is named that is not allowed, the refusal is the difference. */
const ROWS: readonly Row[] = [
  ['recalc', 'output', 'list.xlsx', '-o new.xlsx'],
  ['recalc', 'sheet', 'book.xlsx', '--sheet 大客户管理表'],
  ['recalc', 'map', 'list.xlsx', '--map value=消费频率'],
  ['recalc', 'orders', 'list.xlsx', '--orders'],
  ['recalc', 'as-of', 'list.xlsx', '--as-of 2026-10-31'],
  ['recalc', 'preset', 'list.xlsx', '--preset s3'],
  ['recalc', 'method', 'list.xlsx', '--method value'],
  ['recalc', 'dry-run', 'list.xlsx -o new.xlsx', '--dry-run'],
  ['recalc', 'json', 'list.xlsx', '--json'],
  ['recalc', 'strict', 'list.csv', '--strict'],
  ['recalc', 'force', 'list.csv --new -o taken.xlsx', '--force'],
  ['recalc', 'mask-personal', 'list.csv --new -o new.xlsx', '--mask-personal'],
  ['recalc', 'new', 'list.xlsx -o new.xlsx', '--new'],
  ['recalc', 'in-place', 'list.xlsx', '--in-place'],
  ['recalc', 'no-backup', 'list.xlsx --in-place', '--no-backup'],
  ['recalc', 'undo', 'done.xlsx --in-place', '--undo done.undo.json'],
  ['recalc', 'memory-limit', 'list.csv -o new.csv', '--memory-limit 1MB'],
  ['recalc', 'threads', 'list.csv -o new.csv', '--threads 0'],
  ['recalc', 'rules', 'list.xlsx', '--rules rules.json'],
  ['recalc', 'company', 'list.xlsx', '--company rules.json'],
  ['why', 'rules', 'RULE_VALUE visit.A.visitPerMonth', '--rules rules.json'],
  ['why', 'company', 'RULE_VALUE visit.A.visitPerMonth', '--company rules.json'],
  ['forms', 'json', '客户投诉登记表', '--json'],
  ['forms', 'rules', '客户投诉登记表', '--rules rules.json'],
  ['forms', 'company', '客户投诉登记表', '--company rules.json'],
  ['new', 'all', '-o new.xlsx', '--all'],
  ['new', 'into', '表5-2 -o new.xlsx', '--into list.xlsx'],
  ['new', 'output', '表5-2', '-o new.xlsx'],
  ['new', 'in-place', '表5-2 --into list.xlsx', '--in-place'],
  ['new', 'no-backup', '表5-2 --into list.xlsx --in-place', '--no-backup'],
  ['new', 'undo', '表5-2 --into grown.xlsx --in-place', '--undo grown.undo.json'],
  ['new', 'profile', '表5-2 -o new.xlsx', '--profile textbook'],
  ['new', 'rows', '大客户管理表 -o new.xlsx', '--rows 5'],
  ['new', 'formulas', '大客户管理表 -o new.xlsx', '--formulas native'],
  ['new', 'sample', '表5-2 -o new.xlsx', '--sample'],
  ['new', 'as-of', '--all --sample -o new.xlsx', '--as-of 2027-12-31'],
  ['new', 'force', '表5-2 -o taken.xlsx', '--force'],
  ['new', 'rules', '客户投诉登记表 -o new.xlsx', '--rules rules.json'],
  ['new', 'company', '客户投诉登记表 -o new.xlsx', '--company rules.json'],
  ['fill', 'output', 'book.xlsx', '-o new.xlsx'],
  ['fill', 'in-place', 'broken.xlsx', '--in-place'],
  ['fill', 'no-backup', 'broken.xlsx --in-place', '--no-backup'],
  ['fill', 'undo', 'filled.xlsx --in-place', '--undo filled.undo.json'],
  ['fill', 'as-of', 'broken.xlsx', '--as-of 2026-12-31'],
  ['fill', 'form', 'broken.xlsx', '--form 客户投诉登记表'],
  ['fill', 'field', 'broken.xlsx', '--field 答复期限'],
  ['fill', 'overwrite', 'broken.xlsx -o new.xlsx', '--overwrite'],
  ['fill', 'no-rows', `broken.xlsx ${AS_OF}`, '--no-rows'],
  ['fill', 'dry-run', 'broken.xlsx -o new.xlsx', '--dry-run'],
  ['fill', 'json', 'broken.xlsx', '--json'],
  ['fill', 'strict', 'broken.xlsx', '--strict'],
  ['fill', 'force', 'broken.xlsx -o taken.xlsx', '--force'],
  ['fill', 'rules', 'broken.xlsx', '--rules rules.json'],
  ['fill', 'company', 'broken.xlsx', '--company rules.json'],
  ['check', 'output', 'broken.xlsx', '-o new.xlsx'],
  ['check', 'form', 'broken.xlsx', '--form 客户投诉登记表'],
  ['check', 'only', 'broken.xlsx', '--only stray-blanks'],
  ['check', 'as-of', 'broken.xlsx', '--as-of 2026-12-31'],
  ['check', 'fix', 'broken.xlsx -o new.xlsx', '--fix'],
  ['check', 'in-place', 'broken.xlsx --fix', '--in-place'],
  ['check', 'no-backup', 'broken.xlsx --fix --in-place', '--no-backup'],
  ['check', 'json', 'broken.xlsx', '--json'],
  ['check', 'mask-personal', 'broken.xlsx --json', '--mask-personal'],
  ['check', 'force', 'broken.xlsx -o taken.xlsx', '--force'],
  ['check', 'rules', 'broken.xlsx', '--rules rules.json'],
  ['check', 'company', 'broken.xlsx', '--company rules.json'],
  ['complaints', 'output', 'broken.xlsx', '-o new.xlsx'],
  ['complaints', 'from', 'broken.xlsx', '--from 2026-03'],
  ['complaints', 'to', 'broken.xlsx', '--to 2026-01'],
  ['complaints', 'as-of', 'broken.xlsx', '--as-of 2026-12-31'],
  ['complaints', 'json', 'broken.xlsx', '--json'],
  ['complaints', 'force', 'broken.xlsx -o taken.xlsx', '--force'],
  ['complaints', 'rules', 'broken.xlsx', '--rules rules.json'],
  ['complaints', 'company', 'broken.xlsx', '--company rules.json'],
  ['visits', 'output', `book.xlsx ${AS_OF}`, '-o new.xlsx'],
  ['visits', 'ics', `book.xlsx ${AS_OF}`, '--ics new.ics'],
  ['visits', 'month', `book.xlsx ${AS_OF}`, '--month 2026-05'],
  ['visits', 'as-of', 'book.xlsx', AS_OF],
  ['visits', 'json', `book.xlsx ${AS_OF}`, '--json'],
  ['visits', 'mask-personal', `account.csv ${AS_OF}`, '--mask-personal'],
  ['visits', 'force', `book.xlsx ${AS_OF} -o taken.xlsx`, '--force'],
  ['visits', 'rules', `account.csv ${AS_OF}`, '--rules rules.json'],
  ['visits', 'company', `account.csv ${AS_OF}`, '--company rules.json'],
  ['actions', 'person', `book.xlsx ${AS_OF}`, '--person 赵青'],
  ['actions', 'until', `book.xlsx ${AS_OF}`, '--until 2026-03-31'],
  ['actions', 'as-of', 'book.xlsx', AS_OF],
  ['actions', 'why', `book.xlsx ${AS_OF}`, '--why'],
  ['actions', 'json', `book.xlsx ${AS_OF}`, '--json'],
  ['actions', 'mask-personal', `measure.csv ${AS_OF} --json`, '--mask-personal'],
  ['actions', 'rules', `measure.csv ${AS_OF} --json`, '--rules rules.json'],
  ['actions', 'company', `measure.csv ${AS_OF} --json`, '--company rules.json'],
  ['customer', 'card', 'KH0003 book.xlsx', '--card new.xlsx'],
  ['customer', 'as-of', 'KH0003 book.xlsx', AS_OF],
  ['customer', 'why', 'KH0003 book.xlsx', '--why'],
  ['customer', 'json', 'KH0003 book.xlsx', '--json'],
  ['customer', 'mask-personal', 'K1 account.csv', '--mask-personal'],
  ['customer', 'force', 'KH0003 book.xlsx --card taken.xlsx', '--force'],
  ['customer', 'rules', `K1 account.csv ${AS_OF}`, '--rules rules.json'],
  ['customer', 'company', `K1 account.csv ${AS_OF}`, '--company rules.json'],
  ['month-end', 'output', `book.xlsx ${AS_OF}`, '-o out'],
  ['month-end', 'as-of', 'book.xlsx -o out', AS_OF],
  ['month-end', 'cards', `book.xlsx ${AS_OF} -o out`, '--cards A,B'],
  ['month-end', 'json', `book.xlsx ${AS_OF} -o out`, '--json'],
  ['month-end', 'strict', `broken.xlsx ${AS_OF} -o out`, '--strict'],
  ['month-end', 'mask-personal', `broken.xlsx ${AS_OF} -o out`, '--mask-personal'],
  ['month-end', 'force', `book.xlsx ${AS_OF} -o set`, '--force'],
  ['month-end', 'rules', `book.xlsx ${AS_OF} -o out`, '--rules rules.json'],
  ['month-end', 'company', `book.xlsx ${AS_OF} -o out`, '--company rules.json'],
  ['page', 'output', 'book.xlsx', '-o new.xlsx'],
  ['page', 'form', 'book.xlsx -o new.xlsx', '--form 客户投诉处理表'],
  ['page', 'month', 'book.xlsx -o new.xlsx', '--month 2026-02'],
  ['page', 'as-of', 'case.csv -o new.xlsx', AS_OF],
  ['page', 'mask-personal', 'book.xlsx -o new.xlsx', '--mask-personal'],
  ['page', 'force', 'book.xlsx -o taken.xlsx', '--force'],
  ['page', 'rules', 'book.xlsx -o new.xlsx', '--rules rules.json'],
  ['page', 'company', 'book.xlsx -o new.xlsx', '--company rules.json'],
  ['sql', 'dialect', 't --map value=v', '--dialect spark'],
  ['sql', 'map', 't', '--map value=v'],
  ['sql', 'text', 't --map value=v', '--text value'],
  ['sql', 'as-of', 't --map value=v,level=l', '--as-of 2026-03-31'],
  ['sql', 'preset', 't --map value=v,target=w', '--preset s3'],
  ['sql', 'method', 't --map value=v', '--method value'],
  ['sql', 'rules', 't --map value=v', '--rules rules.json'],
  ['sql', 'company', 't --map value=v', '--company rules.json'],
  ['rules', 'json', 'visit.A', '--json'],
  ['rules', 'rules', 'visit.A', '--rules rules.json'],
  ['rules', 'company', 'visit.A', '--company rules.json'],
  ['functions', 'json', '', '--json'],
  ['case', 'output', '1', '-o new.xlsx'],
  ['case', 'force', '1 -o taken.xlsx', '--force'],
  ['mark', 'case', 'case.xlsx', '--case 2'],
  ['mark', 'output', 'case.xlsx', '-o new.xlsx'],
  ['mark', 'json', 'case.xlsx', '--json'],
  ['mark', 'force', 'case.xlsx -o taken.xlsx', '--force'],
  ['mark', 'rules', 'case.xlsx', '--rules rules.json'],
  ['mark', 'company', 'case.xlsx', '--company rules.json'],
  ['quiz', 'rules', '', '--rules rules.json'],
  ['quiz', 'company', '', '--company rules.json'],
];

const split = (text: string): string[] => text.split(' ').filter((one) => one !== '');

const known = new Map<string, Promise<Outcome>>();
/** The outcome of a call without the option; it is asked for once. */
function plain(call: string): Promise<Outcome> {
  const found = known.get(call) ?? run(split(call));
  known.set(call, found);
  return found;
}

const optionsOf = ({ options }: Command): string[] => Object.keys(options).sort();

test('the table has every option of every command, and no other', () =>
  expect(
    COMMANDS.map(({ name }) => [name, ROWS.flatMap(([command, option]) => (command === name ? [option] : [])).sort()]),
  ).toEqual(COMMANDS.map((command) => [command.name, optionsOf(command)])));

test.each(COMMANDS.map((command) => [command.name, command] as const))(
  'the usage of %s names every option in both languages',
  (_, command) => {
    for (const lang of ['zh', 'en'] as const)
      expect(optionsOf(command).filter((option) => !command.usage[lang].includes(`--${option}`))).toEqual([]);
  },
);

test.each(ROWS)('%s --%s', async (command, _, without, added) => {
  const call = `${command} ${without}`;
  expect(await run([...split(call), ...split(added)])).not.toEqual(await plain(call));
});

// What differs from run to run would let every option pass.
test.each([...new Set(ROWS.map(([command, , without]) => `${command} ${without}`))])(
  'the same twice: %s',
  async (call) => expect(await run(split(call))).toEqual(await plain(call)),
);

test.each(COMMANDS.map(({ name }) => [name]))('%s speaks the language that is asked for', async (name) => {
  const row = ROWS.find(([command]) => command === name)!;
  const call = `${name} ${row[2]}`;
  expect(await run([...split(call), '--lang', 'en'])).not.toEqual(await plain(call));
});
