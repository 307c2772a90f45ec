import { spawnSync } from 'node:child_process';
import { version } from '../../package.json';
import { FUNCTIONS } from '../../src/functions/registry';
import { kadesk, root } from './support';

const table: [args: string[], code: number, says: RegExp][] = [
  [[], 0, /kadesk recalc[\s\S]*kadesk why[\s\S]*kadesk rules[\s\S]*kadesk functions/],
  [['help', 'recalc'], 0, /--map 项=列名[\s\S]*退出码/],
  [['recalc', '--help', '--lang', 'en'], 0, /--map code=Label[\s\S]*Exit codes/],
  [['--version'], 0, new RegExp(`^${version}\n$`)],
  [['nonsense'], 2, /没有“nonsense”这个命令/],
  [['help', 'nonsense'], 2, /没有“nonsense”这个命令/],
  [['--lang', 'en', 'rules', 'visit.A'], 0, /Visits a month|visit\.A\.visitPerMonth[\s\S]*textbook/i],
  [['--lang=en'], 0, /^Key Account Desk/],
  // Node says these in English alone.
  [['recalc', 'list.xlsx', '--colour'], 2, /^kadesk recalc 没有选项 --colour。用 kadesk help recalc 看用法。\n$/],
  [['recalc', 'list.xlsx', '-x', '--lang', 'en'], 2, /^kadesk recalc has no option -x\. See kadesk help recalc\.\n$/],
  [['recalc', 'list.xlsx', '--sheet'], 2, /^--sheet 后面缺少它的值[^\n]*\n$/],
  [['recalc', 'list.xlsx', '--sheet', '--lang', 'en'], 2, /^--sheet lacks its value[^\n]*\n$/],
  [['recalc', 'list.xlsx', '-o'], 2, /^-o 后面缺少它的值/],
  [['recalc', 'list.xlsx', '--force=yes'], 2, /^--force 后面不写值。用 kadesk help recalc 看用法。\n$/],
  // What a command makes no use of is said: an unquoted name with a blank in it looks so.
  [['recalc', 'samples/customers.xlsx', 'more.xlsx'], 2, /“more\.xlsx”是多出来的/],
  [['functions', 'ABC_TIER', '--lang', 'en'], 2, /“ABC_TIER” is one too many/],
  // Part of the path is a file: a sentence, and no fault of the program.
  [
    ['new', '表5-2', '-o', 'package.json/forms.xlsx'],
    2,
    /^写不了 package\.json\/forms\.xlsx：[^\n]*是文件，不是文件夹/,
  ],
  [['case', '1', '-o', 'package.json/case.xlsx'], 2, /^写不了 package\.json\/case\.xlsx：[^\n]*是文件，不是文件夹/],
  [['new', '表5-2', '--in-place'], 2, /--into 工作簿\.xlsx/],
  // The option that was typed is the one that is named.
  [
    ['visits', 'samples/company.xlsx', '--as-of', '2026-10-31', '--ics', 'samples/company.xlsx'],
    2,
    /^--ics 与输入是同一个文件/,
  ],
  [['customer', '甲', 'samples/company.xlsx', '--card', 'card.csv'], 2, /^--card card\.csv：结果只能写成 \.xlsx/],
  // A preset that nobody knows would leave the levels out, whatever the list.
  ...(
    [
      ['recalc', 'samples/customers.xlsx'],
      ['sql', 'customers', '--map', 'value=amount,target=target'],
    ] as const
  ).flatMap((args): [string[], number, RegExp][] => [
    [[...args, '--preset', 's9'], 2, /^没有名为“s9”的预设，可用：s3, city。\n$/],
    [[...args, '--preset', 's9', '--lang', 'en'], 2, /^There is no preset “s9”; there are: s3, city\.\n$/],
    [[...args, '--preset', 'constructor'], 2, /^没有名为“constructor”的预设/],
  ]),
  // A case and the functions are the same under all rules.
  ...['case', 'functions'].flatMap((command) =>
    ['--rules', '--company'].map((option): [string[], number, RegExp] => [
      [command, option, 'rules.json'],
      2,
      new RegExp(`^kadesk ${command} 没有选项 ${option}。`),
    ]),
  ),
  [['recalc'], 2, /缺少文件/],
  [['why'], 2, /缺少函数名/],
  [['why', 'NO_SUCH'], 2, /没有名为“NO_SUCH”的函数.*ABC_TIER/],
  [['why', 'CREDIT_TERMS'], 2, /^缺少资信等级。用 kadesk help why 看用法。\n$/],
  [['why', 'ABC_TIER', '-900', '[1000,900,800]', '--lang', 'en'], 0, /No positive revenue/],
  [['why', 'CREDIT_TERMS', 'B'], 0, /现款现货[\s\S]*资信B级：现款现货/],
  [['why', 'credit_limit', 'A', '5000', '--lang', 'en'], 0, /5000[\s\S]*one purchase at most/],
  [['why', 'ABC_TIER', '900', '[1000,900,800]'], 0, /C类[\s\S]*第2名／3家/],
  [['why', 'ABC_TIER', '900', '{1000;900;800}'], 0, /C类/],
  [['why', 'ABC_TIER', '900', '@samples/customers.xlsx#消费金额'], 0, /C类[\s\S]*第\d+名／\d+家/],
  [['why', 'ABC_TIER', '900'], 2, /#VALUE!.*没有可比的名单/],
  [['why', 'ABC_TIER', '900', '[1000,'], 2, /看不懂参数/],
  [['why', 'ABC_TIER', '900', '@samples/customers.xlsx#没有'], 2, /没有“没有”列/],
  [
    ['rules', 'visit.A'],
    0,
    /visit\.A\.visitPerMonth\n {2}A级 每月走访次数: 3\n {2}教材 {2}《物流大客户管理 第五章》：“A级大客户,每月走访3次以上”/,
  ],
  [['rules', 'visit.A.visitsPerMonth'], 2, /没有“visit\.A\.visitsPerMonth”.*visit\.A/],
  [['rules', 'tier.value.aShare', '--lang', 'en'], 0, /house default {2}House default: the text gives no share for A/],
  [['functions'], 0, new RegExp(FUNCTIONS.map(({ id }) => id).join('[\\s\\S]*'))],
  [['recalc', 'samples/customers.xlsx', '--lang', 'fr'], 2, /--lang/],
];

test.each(table.map(([args, code, says]) => [args.join(' ') || '(nothing)', args, code, says] as const))(
  'kadesk %s',
  (_name, args, code, says) => {
    const run = kadesk(...args);
    expect(run.code).toBe(code);
    expect(run.out + run.err).toMatch(says);
  },
);

test('rules --json gives every entry with its source', () => {
  const { out } = kadesk('rules', '--json');
  const { entries } = JSON.parse(out) as { entries: { path: string; source: { kind: string } }[] };
  expect(entries.length).toBeGreaterThan(300);
  expect(entries.every(({ source }) => ['text', 'standard', 'house'].includes(source.kind))).toBe(true);
});

test('a reader that stops early does no harm', () => {
  const { status, stderr } = spawnSync(
    'bash',
    ['-o', 'pipefail', '-c', `"${process.execPath}" bin/kadesk.mjs rules | head -n 1`],
    { cwd: root, encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
